import { chosen, type Entered, type FieldLogic } from './known';

/** What a person has entered, and what their choices have put away. */
export interface Entries {
  entered: Entered;
  /** Days and ticks that mean something else since a choice was changed, by the choice and what was chosen then. */
  shelf: Readonly<Record<string, Entered>>;
}

/** Nothing entered, nothing put away. */
export const noEntries: Entries = { entered: {}, shelf: {} };

/** What the rule of a day that the timeline has counted hangs on; who changes one of these takes the rule away. */
const countedBy = ['due', 'about'];

/** What was entered, in those fields alone that a test lets through. */
const only = (entered: Entered, wanted: (field: string) => boolean): Entered =>
  Object.fromEntries(Object.entries(entered).filter(([field]) => wanted(field)));

/** Changes a choice. What other fields hold is put away where they are called otherwise now, and comes back with it. */
function choose(
  fields: readonly FieldLogic[],
  { entered, shelf }: Entries,
  field: Extract<FieldLogic, { kind: 'choice' }>,
  option: string,
): Entries {
  const { [field.id]: before, ...others } = entered;
  const renamed = [
    ...field.options.flatMap(({ labels = {} }) => Object.keys(labels)),
    ...(countedBy.includes(field.id) ? countedBy : []),
  ];
  const moves = (name: string) =>
    renamed.includes(name) &&
    fields.some(({ id, kind }) => id === name && (kind === 'date' || kind === 'tick'));
  const filled = {
    ...shelf,
    [`${field.id}=${chosen(field.options, before)}`]: only(others, moves),
  };
  return {
    entered: {
      ...only(others, (name) => !moves(name)),
      ...filled[`${field.id}=${option}`],
      [field.id]: option,
    },
    shelf: filled,
  };
}

/** The entries once a person has entered a value in a field. */
export function enter(
  fields: readonly FieldLogic[],
  { entered, shelf }: Entries,
  name: string,
  value: string,
): Entries {
  const kept = countedBy.includes(name) ? only(entered, (one) => one !== 'due-rule') : entered;
  const field = fields.find(({ id }) => id === name);
  return field?.kind === 'choice'
    ? choose(fields, { entered: kept, shelf }, field, value)
    : { entered: { ...kept, [name]: value }, shelf };
}

/** The entries with what is known from elsewhere, as if the person had entered it; choices first, since they name the rest. */
export function takeOver(
  fields: readonly FieldLogic[],
  entries: Entries,
  { 'due-rule': rule, ...known }: Entered,
): Entries {
  const isChoice = (name: string) =>
    fields.some(({ id, kind }) => id === name && kind === 'choice');
  const names = Object.keys(known);
  const inOrder = [...names.filter(isChoice), ...names.filter((name) => !isChoice(name))];
  const { entered, shelf } = inOrder.reduce(
    (before, name) => enter(fields, before, name, known[name]!),
    entries,
  );
  return rule && known['due']
    ? { entered: { ...entered, 'due-rule': rule }, shelf }
    : { entered, shelf };
}
