import type { Component } from 'solid-js';
import type { PartName } from '../names.ts';
import { Controls } from './Controls.tsx';
import { Entry } from './Entry.tsx';
import { Failure, Nothing, Start } from './States.tsx';
import { Guide, Sheet } from './Guide.tsx';
import { Isp, Drafts } from './Isp.tsx';
import { Today } from './Today.tsx';
import { WhatIf } from './WhatIf.tsx';
import { WhyPart } from './Why.tsx';

/** What the gallery can show: `?part=NAME`. */
export const parts: Readonly<Record<PartName, Component>> = {
  today: Today,
  'what-if': WhatIf,
  why: WhyPart,
  isp: Isp,
  drafts: Drafts,
  entry: Entry,
  guide: Guide,
  'course-sheet': Sheet,
  start: Start,
  nothing: Nothing,
  failure: Failure,
  controls: Controls,
};
