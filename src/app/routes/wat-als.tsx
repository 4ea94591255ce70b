import { createFileRoute } from '@tanstack/solid-router';
import { parseAddress } from '../what-if/address.ts';
import { WhatIfScreen } from '../what-if/WhatIfScreen.tsx';

export const Route = createFileRoute('/wat-als')({ validateSearch: parseAddress, component: WhatIfScreen });
