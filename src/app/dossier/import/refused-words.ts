import type { ElmoProblem } from '../../../dossier/index.ts';
import { m } from '../../../i18n/index.ts';
import { failureWords, refusalWords } from '../../foreign-file/refusal-words.ts';
import type { OpenedFile } from './open-file.ts';

type Refused = Extract<OpenedFile, { readonly ok: false }>;

const xmlWords = (problem: ElmoProblem): string => {
  switch (problem.reason) {
    case 'too-large':
      return m.import_too_large();
    case 'not-elmo':
      return m.import_xml_not_elmo();
    case 'elmo-version':
      return m.import_xml_version();
    case 'xml-broken':
      return m.import_xml_broken({ line: problem.line });
    case 'xml-too-deep':
      return m.import_xml_deep({ line: problem.line });
    case 'xml-entities':
      return m.import_xml_entities({ line: problem.line });
  }
};

/** Why a text or a file is not read, and what to do. */
export const refusedWords = (refused: Refused): string => {
  switch (refused.reason) {
    case 'empty':
      return m.import_empty();
    case 'too-large':
      return m.import_too_large();
    case 'backup':
      return m.import_file_backup();
    case 'xml':
      return xmlWords(refused.problem);
    case 'refused':
      return `${refusalWords(refused.refusal)} ${m.import_unchanged()}`;
    case 'failed':
      return `${failureWords(refused.failure)} ${m.import_unchanged()}`;
  }
};
