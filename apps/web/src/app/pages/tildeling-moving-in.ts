export { MovingInPage } from '../../moving-in/moving-in-page';
export { SheetImportPage } from '../../moving-in/sheet-import-page';
