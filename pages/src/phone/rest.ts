// What the join page needs after the sign-in.
export { JoinForm } from './JoinForm';
export { Standing } from './standing';
export { current } from './over';
