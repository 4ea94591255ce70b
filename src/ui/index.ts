export { Icon, type IconProps } from './icon/Icon.tsx';
export * from './icon/more-shapes.ts';
export * from './icon/shapes.ts';
export { Link, LinkProvider, type LinkProps } from './link/Link.tsx';
export { Button, ButtonLink, type ButtonKind, type ButtonLinkProps, type ButtonProps } from './button/Button.tsx';
export { type BackProps, IconButton, type IconButtonProps, IconLink, type IconLinkProps } from './button/IconButton.tsx';
export { Why, type WhyProps } from './why/Why.tsx';
export { type Fill, FillLegend, type FillLegendProps, fills, FillSwatch, type FillSwatchProps } from './fill/Fills.tsx';
export { Field, type FieldBinding, type FieldProps, type FieldTexts } from './field/Field.tsx';
export {
  DateField,
  type DateFieldProps,
  NumberField,
  type NumberFieldProps,
  SearchField,
  type SearchFieldProps,
  TextArea,
  type TextAreaProps,
  TextField,
  type TextFieldProps,
} from './field/TextField.tsx';
export { Select, type SelectOption, type SelectProps } from './field/Select.tsx';
export { Checkbox, type CheckboxProps, Switch } from './field/Checkbox.tsx';
export { FileButton, type FileButtonProps } from './field/FileButton.tsx';
export { Segmented, type SegmentedOption, type SegmentedProps } from './segmented/Segmented.tsx';
export { MarkPad, type MarkPadProps, type MarkPadSpecial } from './mark-entry/MarkPad.tsx';
export { MarkList, MarkRow, type MarkRowProps } from './mark-entry/MarkRow.tsx';
export { MarkField, type MarkFieldProps } from './mark-entry/MarkField.tsx';
export { FigureBlock, type FigureBlockProps, FigureList } from './figure/FigureBlock.tsx';
export { type DaysLeft, type DecisionCandidate, DecisionCard, type DecisionCardProps } from './decision/DecisionCard.tsx';
export { Screen, type ScreenProps } from './screen/Screen.tsx';
export { Shell, type ShellProps } from './screen/Shell.tsx';
export { NavBar, type NavBarProps, type NavItem } from './nav/NavBar.tsx';
export { Sheet, type SheetProps } from './sheet/Sheet.tsx';
export { Banner, type BannerProps } from './banner/Banner.tsx';
export { MarkSlider, type MarkSliderProps } from './mark-slider/MarkSlider.tsx';
export { RoadCard, type RoadCardProps, RoadCards } from './roads/RoadCards.tsx';
export { type RoadCell, RoadColumns, type RoadColumnsProps, type RoadDelta, type RoadHead, type RoadRowProps } from './roads/RoadColumns.tsx';
export { Consequences, type ConsequencesProps } from './roads/Consequences.tsx';
export { type FindingLook, FindingRow, type FindingRowProps } from './finding/FindingRow.tsx';
export { Highlight, type HighlightProps, UnitList, UnitRow, type UnitRowProps } from './unit/UnitRow.tsx';
export { Chip, type ChipProps, Chips, Tag, type TagProps } from './tag/Tag.tsx';
export { Menu, type MenuItem, type MenuProps } from './menu/Menu.tsx';
export { Announcer, createAnnouncer, Toast, type ToastProps } from './announcer/Announcer.tsx';
export {
  EmptyState,
  type EmptyStateProps,
  type ErrorRow,
  ErrorState,
  type ErrorStateProps,
  type ProgressItem,
  ProgressList,
  type ProgressState,
} from './state/States.tsx';
export { Disclosure, type DisclosureProps } from './disclosure/Disclosure.tsx';
export { ButtonRow, Card, SectionHead, type SectionHeadProps, Stack, Text, type TextProps } from './section/Section.tsx';
export { Counts, SummaryBar, type SummaryBarProps, type SummaryCount } from './summary/SummaryBar.tsx';
export { DataTable, type DataTableProps, type Fact, FactGrid, Note, type NoteProps, type WhyLine, WhyLines } from './facts/Facts.tsx';
export { type SequenceItem, SequenceLine } from './sequence/SequenceLine.tsx';
export { ChoiceList, type ChoiceListProps, type ChoiceOption } from './choice/ChoiceList.tsx';
export { RoadLine, type RoadLineProps } from './roads/RoadLine.tsx';
export * from './charts/index.ts';
