import type { SampleLetters } from '../../http/sample-letters.ts';
import { consentEditor } from './consents/editor.tsx';
import type { Editor } from './editor.ts';
import { cannedAnswerEditor, caseQueueEditor, caseTypeEditor } from './editors/cases.tsx';
import { cityEditor, coloursEditor, crestEditor } from './editors/city.tsx';
import { cityPageEditor } from './editors/city-pages.tsx';
import { districtEditor } from './editors/districts.tsx';
import { mailTextEditor } from './editors/mail-texts.tsx';
import { offerCategoryEditor } from './editors/offer-categories.tsx';
import { outlineEditor } from './editors/outline.tsx';
import { publicPageEditor } from './editors/pages.tsx';
import { collectionPointEditor } from './editors/points.tsx';
import { duplicateReasonEditor, rejectionReasonEditor } from './editors/reasons.tsx';
import {
  cardNumberEditor,
  counterEditor,
  extensionEditor,
  mailPaceEditor,
  pickupEditor,
  retentionEditor,
  statisticsEditor,
} from './editors/simple.tsx';
import { packageEditor } from './packages/editor.tsx';
import { applicationTypeEditor } from './types/editor.tsx';

/** Everything that is edited by a form made of its fields, in the order of the first page. */
export function editorsWith(letters: SampleLetters): readonly Editor[] {
  return [
    cityEditor,
    crestEditor,
    coloursEditor,
    publicPageEditor,
    cityPageEditor,
    cardNumberEditor,
    collectionPointEditor,
    pickupEditor,
    duplicateReasonEditor,
    applicationTypeEditor,
    packageEditor,
    extensionEditor,
    counterEditor,
    consentEditor,
    rejectionReasonEditor,
    caseTypeEditor,
    caseQueueEditor,
    cannedAnswerEditor,
    offerCategoryEditor,
    outlineEditor,
    districtEditor,
    mailTextEditor(letters),
    mailPaceEditor,
    retentionEditor,
    statisticsEditor,
  ] as unknown as readonly Editor[];
}
