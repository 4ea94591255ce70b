export { type BudgetCandidate, PointsBudget, type PointsBudgetProps } from './points-budget/PointsBudget.tsx';
export { type AccountYear, CreditAccount, type CreditAccountProps } from './credit-account/CreditAccount.tsx';
export { type AccountPoint } from './credit-account/account-layout.ts';
export { type ThresholdBlock, ThresholdBlocks, type ThresholdBlocksProps } from './threshold-blocks/ThresholdBlocks.tsx';
export { type StagePart } from './stage-tracks/stage-layout.ts';
export { type StageTrack, StageTracks, type StageTracksProps } from './stage-tracks/StageTracks.tsx';
export { Ruler, type RulerLimit, type RulerProps } from './ruler/Ruler.tsx';
export { ForkDrawing, type ForkDrawingProps } from './fork-drawing/ForkDrawing.tsx';
export { DayStrip, type DayStripProps } from './day-strip/DayStrip.tsx';
