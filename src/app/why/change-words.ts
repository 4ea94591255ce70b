import type { RuleId, RulePack } from '../../model/index.ts';
import { formatPercent, m } from '../../i18n/index.ts';

type Words = (pack: RulePack) => string;

const starter: Words = ({ tolerance }) => m.change_starter({ below: tolerance.starterBelow.value });
const fixed: Words = () => m.change_fixed();
const guide: Words = () => m.change_guide();
const result: Words = () => m.change_result();
const points: Words = () => m.change_points();
const efficiency: Words = () => m.change_efficiency();
const tolerance: Words = () => m.change_tolerance();
const candidate: Words = () => m.change_candidate();
const deployed: Words = () => m.change_deployed();
const automatic: Words = () => m.change_automatic();
const decision: Words = () => m.change_decision();
const programme: Words = () => m.change_programme();
const thresholdPackage: Words = () => m.change_package();
const threshold: Words = () => m.change_threshold();
const refusal: Words = () => m.change_refusal();
const thresholdRefusal: Words = () => m.change_threshold_refusal();
const repeats: Words = () => m.change_repeats();
const exemption: Words = () => m.change_exemption();
const ispDate: Words = () => m.change_isp_date();
const size: Words = () => m.change_size();
const submit: Words = () => m.change_submit();
const withdraw: Words = () => m.change_withdraw();
const learningCredit: Words = () => m.change_learning_credit();
const fee: Words = () => m.change_fee();
const payment: Words = () => m.change_payment();
const dates: Words = () => m.change_dates();
const mobility: Words = () => m.change_mobility();
const status: Words = () => m.change_status();

/** What would change what a rule says; what the sheet says where a figure has nothing more precise. */
// prettier-ignore
const changes: Readonly<Record<RuleId, Words>> = {
  'A.1': fixed, 'A.2': fixed, 'A.3': fixed, 'A.4': fixed, 'A.5': guide,
  'A.6': () => m.change_major(),
  'B.1': result, 'B.2': result, 'B.3': result, 'B.4': result, 'B.5': result, 'B.6': result, 'B.7': result, 'B.8': result,
  'B.9': () => m.change_resit(),
  'B.10': exemption,
  'B.11': () => m.change_internship(),
  'B.12': result,
  'C.1': points, 'C.2': efficiency, 'C.3': efficiency, 'C.4': starter,
  'D.1': tolerance, 'D.2': tolerance, 'D.3': tolerance, 'D.4': starter, 'D.5': tolerance, 'D.6': candidate,
  'D.7': () => m.change_window(),
  'D.8': deployed,
  'D.9': automatic, 'D.10': automatic, 'D.11': automatic, 'D.12': automatic,
  'D.13': decision, 'D.14': decision, 'D.15': decision,
  'E.0': programme, 'E.1': programme, 'E.2': programme, 'E.3': programme, 'E.4': programme,
  'E.5': () => m.change_follow_on(),
  'F.1': thresholdPackage, 'F.2': threshold, 'F.3': threshold, 'F.4': thresholdPackage,
  'F.5': () => m.change_leaving(),
  'F.6': thresholdRefusal, 'F.7': thresholdPackage, 'F.8': threshold, 'F.9': thresholdRefusal,
  'G.1': ({ progress }) => m.change_condition({ minimum: formatPercent(progress.minimumEfficiency.value) }),
  'G.2': repeats, 'G.3': repeats, 'G.4': repeats,
  'G.5': () => m.change_no_credit(),
  'G.6': refusal, 'G.7': refusal, 'G.8': repeats,
  'H.1': ispDate, 'H.2': size,
  'H.3': () => m.change_retake(),
  'H.4': () => m.change_sequence(),
  'H.5': () => m.change_points_needed(),
  'H.6': () => m.change_identical(),
  'H.7': () => m.change_first_stage(),
  'H.8': () => m.change_remove(),
  'H.9': () => m.change_class_group(),
  'H.10': exemption, 'H.11': ispDate, 'H.12': submit, 'H.13': withdraw,
  'H.14': () => m.change_contract(),
  'H.15': () => m.change_model_path(),
  'H.16': submit,
  'I.1': learningCredit, 'I.2': learningCredit, 'I.3': learningCredit, 'I.4': learningCredit, 'I.5': learningCredit, 'I.6': withdraw,
  'I.7': () => m.change_reorient(),
  'I.8': learningCredit,
  'I.9': () => m.change_rebuild(),
  'I.10': learningCredit,
  'I.11': () => m.change_council(),
  'I.12': learningCredit,
  'J.1': fee, 'J.2': fee, 'J.3': fee, 'J.4': fee,
  'J.5': () => m.change_leave_fee(),
  'J.6': payment,
  'K.1': () => m.change_appeal(),
  'K.2': dates, 'K.3': dates, 'K.4': dates, 'K.5': payment, 'K.6': dates,
  'L.1': mobility, 'L.2': guide, 'L.3': mobility,
  'L.4': () => m.change_foreign_grade(),
  'N.1': status, 'N.2': status, 'N.3': status, 'N.4': size,
};

/** What would change what a rule says. */
export const changeText = (rule: RuleId, pack: RulePack): string => changes[rule](pack);
