export { RegisterPage } from '../../participants/register-page';
