import { concerns, rows, scene } from '../data/comparison';
import { planIds, type Concern, type Row, type Scene } from '../data/schema/comparison';
import type { StageId } from '../data/schema/stage';
import type { Lang } from '../i18n/lang';
import { usualChoice } from '../lib/comparison/choice';
import { inLanguage, type Said } from '../lib/facts/in-language';
import { ruleFacts } from './rule-facts';

/** The plans that are shown before anything is chosen. */
export const usualPlans = usualChoice({ plans: planIds, concerns: [], stages: [] }).plans;

/** A part of the path, with the questions that come up there. */
export interface RowGroup {
  stage: StageId;
  rows: Said<Row>[];
}

/** The comparison in one language. */
export interface Comparison {
  /** Only stages that have rows, in the order of the path. */
  groups: RowGroup[];
  concerns: Said<Concern>[];
  scene: Said<Scene>;
}

/** The comparison in one language, its numbers filled in. */
export function comparisonIn(lang: Lang): Comparison {
  const facts = ruleFacts(lang);
  const stages = [...new Set(rows.map(({ stage }) => stage))];
  return {
    groups: stages.map((stage) => ({
      stage,
      rows: inLanguage(
        rows.filter((row) => row.stage === stage),
        lang,
        facts,
      ),
    })),
    concerns: inLanguage(concerns, lang, facts),
    scene: inLanguage(scene, lang, facts),
  };
}

/** The concerns that a row speaks to, and how well: 0 is best. */
export const concernsOf = (row: string): [concern: string, rank: number][] =>
  concerns.flatMap(({ id, rows: named }) =>
    named.includes(row) ? [[id, named.indexOf(row)] as [string, number]] : [],
  );
