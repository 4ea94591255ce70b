import { ring, type IconShape } from './shapes.ts';

// Getting about
export const moreIcon: IconShape = 'M5.5 12a.6.6 0 1 0-1.2 0a.6.6 0 1 0 1.2 0M12.6 12a.6.6 0 1 0-1.2 0a.6.6 0 1 0 1.2 0M19.7 12a.6.6 0 1 0-1.2 0a.6.6 0 1 0 1.2 0';
export const chevronDownIcon: IconShape = 'M5 9l7 7l7-7';
export const closeIcon: IconShape = 'M5.5 5.5l13 13M18.5 5.5l-13 13';
export const searchIcon: IconShape = 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.3 15.3l5.2 5.2';

// Directions and differences
export const arrowUpIcon: IconShape = 'M12 20V4.5M6 10.5l6-6l6 6';
export const arrowDownIcon: IconShape = 'M12 4v15.5M6 13.5l6 6l6-6';
export const equalIcon: IconShape = 'M5 9h14M5 15h14';
export const swapIcon: IconShape = 'M4 8h16l-3.8-3.8M20 8l-3.8 3.8M20 16H4l3.8-3.8M4 16l3.8 3.8';

// Acts
export const plusIcon: IconShape = 'M12 4.5v15M4.5 12h15';
export const minusIcon: IconShape = 'M5 12h14';
export const undoIcon: IconShape = 'M8.5 4.5L4 9l4.5 4.5M4 9h10.2a5.4 5.4 0 0 1 0 10.8H11';
export const redoIcon: IconShape = 'M15.5 4.5L20 9l-4.5 4.5M20 9H9.8a5.4 5.4 0 0 0 0 10.8H13';
export const checkIcon: IconShape = 'M4.5 12.5l5 5L19.5 7';
export const trashIcon: IconShape = 'M4 6.5h16M9 6.5V4h6v2.5M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6';
export const editIcon: IconShape = 'M4 20l1-4.5L16.5 4L20 7.5L8.5 19zM14 6.5l3.5 3.5';
export const printerIcon: IconShape = 'M7 9V4h10v5M7 17H3.5V9h17v8H17M7 14h10v6.5H7z';
export const downloadIcon: IconShape = 'M12 4v11.5M7 10.5l5 5l5-5M4.5 20h15';
export const uploadIcon: IconShape = 'M12 15.5V4M7 9l5-5l5 5M4.5 20h15';
export const shareIcon: IconShape = 'M12 15V3.5M8 7.5l4-4l4 4M7.5 11H5v9.5h14V11h-2.5';
export const pasteIcon: IconShape = 'M8.5 5H5.5v15.5h13V5h-3M8.5 3.5h7V7h-7z';
export const copyIcon: IconShape = 'M9 9h11v11.5H9zM15 9V3.5H4V15h5';
export const refreshIcon: IconShape = 'M19.5 12.5a7.5 7.5 0 1 1-2.2-5.8L20 9.4M20 4.5v5h-5';

// What something is
export const stampIcon: IconShape =
  'M5.5 20.5h13M6.5 17.2v-1.4a1.5 1.5 0 0 1 1.5-1.5h8a1.5 1.5 0 0 1 1.5 1.5v1.4zM10.3 14.3c.4-2.8-1.6-3.6-1.6-6.2a3.3 3.3 0 0 1 6.6 0c0 2.6-2 3.4-1.6 6.2';
export const infoIcon: IconShape = `${ring}M12 11v5.5M12 7.6h.01`;
export const lockIcon: IconShape = 'M7 10.8h10a1.5 1.5 0 0 1 1.5 1.5V18a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 18v-5.7A1.5 1.5 0 0 1 7 10.8zM8.3 10.8V8.2a3.7 3.7 0 0 1 7.4 0v2.6';
export const personIcon: IconShape = 'M8 7.5a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4.5 20.5c.4-4.4 3.5-6.3 7.5-6.3s7.1 1.9 7.5 6.3';
export const globeIcon: IconShape = `${ring}M3 12h18M12 3c2.8 2.4 4 5.4 4 9s-1.2 6.6-4 9c-2.8-2.4-4-5.4-4-9s1.2-6.6 4-9`;
export const phoneCheckIcon: IconShape =
  'M8.5 3h7A2.5 2.5 0 0 1 18 5.5v13a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 6 18.5v-13A2.5 2.5 0 0 1 8.5 3zM9.5 12.2l1.9 1.9l3.3-3.7';
export const fileIcon: IconShape = 'M5.5 3.5h9l4 4v13h-13zM14 3.5V8h4.5';
export const fileErrorIcon: IconShape = 'M5.5 3.5h9l4 4v13h-13zM12 9.5v4.5M12 16.8h.01';
export const offlineIcon: IconShape =
  'M3 9.7a13 13 0 0 1 4.2-2.6M21 9.7a13 13 0 0 0-10.2-3.5M6.6 13.5a8 8 0 0 1 3.7-2.1M17.4 13.5a8 8 0 0 0-2-1.5M9.7 16.9a3.5 3.5 0 0 1 4.6 0M12 20h.01M4 4l16 16';
export const clockIcon: IconShape = `${ring}M12 7v5.2l3.4 2`;
