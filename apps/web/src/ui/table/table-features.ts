import { tableFeatures } from '@tanstack/react-table';

/** Sorting and paging are the server's; the table only lays out rows and columns. */
export const features = tableFeatures({});
