/** «Jeg vil ha en endring»: a chunk of its own, as it is opened seldom. */
export { ChangePage as WishForChangePage } from '../../transitions/change-page';
