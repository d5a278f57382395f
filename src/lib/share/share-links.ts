/** A page as it is offered to other people. */
export interface Shared {
  /** The page's public address. */
  url: string;
  title: string;
  /** The public address of the picture on its link card. */
  picture: string;
}

/** Places to share a page. "email" and "text" open the device's own programs. */
export type SharePlace =
  'email' | 'text' | 'whatsapp' | 'facebook' | 'x' | 'pinterest' | 'classroom';

/** A plain address that hands a page to a place; nothing of that place is loaded here. */
export interface ShareLink {
  place: SharePlace;
  href: string;
}

/** The addresses for all places, in the order shown. */
export function shareLinks({ url, title, picture }: Shared): ShareLink[] {
  const u = encodeURIComponent(url);
  const t = encodeURIComponent(title);
  const both = encodeURIComponent(`${title} ${url}`);
  return [
    { place: 'email', href: `mailto:?subject=${t}&body=${both}` },
    // "?&body=" is the one form that both iPhone and Android read.
    { place: 'text', href: `sms:?&body=${both}` },
    { place: 'whatsapp', href: `https://wa.me/?text=${both}` },
    { place: 'classroom', href: `https://classroom.google.com/share?url=${u}&title=${t}` },
    { place: 'facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${u}` },
    { place: 'x', href: `https://x.com/intent/post?text=${t}&url=${u}` },
    {
      place: 'pinterest',
      href: `https://www.pinterest.com/pin/create/button/?url=${u}&media=${encodeURIComponent(picture)}&description=${t}`,
    },
  ];
}
