import type { APIRoute } from 'astro';
import { wordingIn } from '../../components/states/wording';
import { federalSteps } from '../../data/federal-steps';
import { jurisdictions } from '../../data/jurisdictions';
import { dictionary } from '../../i18n/dictionary';
import { langs, toLang } from '../../i18n/lang';
import { stateAddress } from '../../lib/addresses';
import { stateInGuides } from '../../lib/states/in-guides';

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

/** What the guides say of each state; read by src/enhancements/my-state.ts. */
export const GET: APIRoute = ({ params }) => {
  const lang = toLang(params['lang']);
  const { inYourState: phrases } = dictionary(lang).limits;
  const wording = wordingIn(lang);
  const states = jurisdictions.map((state) => [
    state.code,
    stateInGuides(state, stateAddress(state.slug), federalSteps, wording, phrases),
  ]);
  const { label, none, change, kept, more } = phrases;
  return Response.json({
    words: { label, none, change, kept, more: more('{name}') },
    states: Object.fromEntries(states),
  });
};
