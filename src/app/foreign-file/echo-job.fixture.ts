import type { Job } from './job.ts';

/** What the workers of the tests are asked: to say back what they read, to throw, or never to end. */
type EchoQuestion = 'echo' | 'throw' | 'never-end' | 'answer-wrongly';
type EchoAnswer = readonly { readonly name: string; readonly text: string }[];

export const echoJob: Job<EchoQuestion, EchoAnswer> = {
  isQuestion: (value): value is EchoQuestion => value === 'echo' || value === 'throw' || value === 'never-end' || value === 'answer-wrongly',
  isAnswer: (value): value is EchoAnswer => Array.isArray(value) && value.every((one: unknown) => typeof one === 'object' && one !== null && 'text' in one),
};
