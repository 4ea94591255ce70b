/** The outline of an icon on a 24 grid, drawn with one stroke. Each is named for its meaning. Here stand those of the frame and of Today,
 * which load first; the others in more-shapes.ts. */
export type IconShape = string;

/** A circle round the rest of an icon. */
export const ring = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0';

// Places
export const compassIcon: IconShape = `${ring}M16 8l-2.3 5.7L8 16l2.3-5.7z`;
export const folderIcon: IconShape = 'M3.5 19V5.5h6l2 2.5h9v11zM8 13h8M8 16h5';
export const forkIcon: IconShape = 'M12 20.5V14L6 7.5M12 14l6-6.5M5.5 11V6.8h4.2M18.5 11V6.8h-4.2';
export const ispIcon: IconShape =
  'M5 4h5a1.5 1.5 0 0 1 1.5 1.5v13A1.5 1.5 0 0 1 10 20H5a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 0 1 5 4zM14 4h5a1.5 1.5 0 0 1 1.5 1.5v13A1.5 1.5 0 0 1 19 20h-5a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 0 1 14 4zM6 8h3M6 11.5h3M15.5 8h2.5';
export const bookIcon: IconShape =
  'M12 6.5C10 5 7 4.5 3.5 4.5V18c3.5 0 6.5.5 8.5 2c2-1.5 5-2 8.5-2V4.5c-3.5 0-6.5.5-8.5 2zM12 6.5V20';
export const scalesIcon: IconShape =
  'M12 4v16M8 20h8M4.5 7.5C8 7.5 10 6 12 6s4 1.5 7.5 1.5M5 7.5L2.5 14a2.7 2.7 0 0 0 5 0zM19 7.5L16.5 14a2.7 2.7 0 0 0 5 0z';
export const slidersIcon: IconShape = 'M3 8h10M17 8h4M13 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0M3 16h4M11 16h10M7 16a2 2 0 1 0 4 0a2 2 0 1 0-4 0';

// Getting about
export const menuIcon: IconShape = 'M4 6.5h16M4 12h16M4 17.5h10.5';
export const backIcon: IconShape = 'M14.5 5l-7 7l7 7';
export const chevronIcon: IconShape = 'M9.5 5l7 7l-7 7';

// Directions and differences
export const arrowRightIcon: IconShape = 'M4 12h16M14 6l6 6l-6 6';

// What something is
export const octagonIcon: IconShape = 'M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3zM8 12h8';
export const triangleIcon: IconShape = 'M12 4.2L21.2 19.8H2.8zM12 10v4.2M12 16.8h.01';
export const hourglassIcon: IconShape = 'M6.5 3.5h11M6.5 20.5h11M8 3.5V7l4 5l4-5V3.5M8 20.5V17l4-5l4 5v3.5M10.3 17.5h3.4';
export const glassesIcon: IconShape =
  'M3 15a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0M13.8 15a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0M10.2 14.6a2 2 0 0 1 3.6 0M3 14.6L3.4 7.5M21 14.6l-.4-7.1';
export const exampleIcon: IconShape = 'M12 3.5l2.6 5.4l5.9.8l-4.3 4.1l1 5.9L12 16.9l-5.2 2.8l1-5.9L3.5 9.7l5.9-.8z';
export const calendarIcon: IconShape = 'M4 6h16v14.5H4zM4 10.5h16M8 3.5V7M16 3.5V7';
