/** A page as it is offered to other people. */
export interface Shared {
  /** The page's public address. */
  url: string;
  title: string;
}

/** Places to share a page, in the order shown. "email" and "text" open the device's own programs. */
export type SharePlace =
  'email' | 'text' | 'whatsapp' | 'facebook' | 'x' | 'pinterest' | 'classroom';

/** Plain addresses that hand a page to each place; nothing of those places is loaded here. */
export function shareLinks({ url, title }: Shared): Record<SharePlace, string> {
  const u = encodeURIComponent(url);
  const t = encodeURIComponent(title);
  const both = encodeURIComponent(`${title} ${url}`);
  return {
    email: `mailto:?subject=${t}&body=${both}`,
    // "?&body=" is the one form that both iPhone and Android read.
    text: `sms:?&body=${both}`,
    whatsapp: `https://wa.me/?text=${both}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${u}`,
    x: `https://x.com/intent/post?text=${t}&url=${u}`,
    pinterest: `https://www.pinterest.com/pin/create/button/?url=${u}&description=${t}`,
    classroom: `https://classroom.google.com/share?url=${u}&title=${t}`,
  };
}
