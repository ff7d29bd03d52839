/** The page of those who look after the product. */
export { AdminPage as HomePage } from '../admin/admin-page';
