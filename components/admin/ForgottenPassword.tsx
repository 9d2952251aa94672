/** Under the login: no mail is ever sent, so users are told not to wait for one. */
export const ForgottenPassword = () => (
  <p>A forgotten password is set anew by an admin, under Users; where no admin is left, by “npm run password”.</p>
)
