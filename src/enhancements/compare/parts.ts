import type { PlanId } from '../../data/schema/comparison';
import type { Choices } from '../../lib/comparison/choice';

/** Every part of the page that a selector finds. */
export const parts = <E extends HTMLElement>(selector: string) =>
  Array.from(document.querySelectorAll<E>(selector));

/** The one part of the page that a selector finds; the page's own HTML has it. */
export const part = <E extends HTMLElement>(selector: string) =>
  document.querySelector<E>(selector)!;

/** What people choose with. */
export const form = {
  whole: part<HTMLFormElement>('.compare-form'),
  plans: parts<HTMLInputElement>('[name=plan]'),
  pair: parts<HTMLSelectElement>('[name=pair]'),
  concerns: parts<HTMLInputElement>('[name=concern]'),
  stage: part<HTMLSelectElement>('[name=stage]'),
  differences: part<HTMLInputElement>('[name=differences]'),
  find: part<HTMLInputElement>('[name=find]'),
};

/** All that the form offers. */
export const all: Choices = {
  plans: form.plans.map(({ value }) => value as PlanId),
  concerns: form.concerns.map(({ value }) => value),
  stages: Array.from(form.stage.options, ({ value }) => value).filter(Boolean),
};

export const table = part<HTMLTableElement>('.plans');
