/** Under the login: no mail is ever sent, so that people are not left waiting for one. */
export const ForgottenPassword = () => (
  <p>A forgotten password is set anew by an admin, under Users; where no admin is left, by “npm run password”.</p>
)
