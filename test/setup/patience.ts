import { configure } from '@testing-library/dom';

// A term against hanging, not a measure of speed: CI has two busy cores.
configure({ asyncUtilTimeout: 20_000 });
