import { mailNb } from '#app/features/cases/mail-out/mail.nb.ts'
import { routingNb } from '#app/features/cases/routing/routing.nb.ts'
import { catalogueNb } from '#app/features/catalogue/catalogue.nb.ts'
import { deskNb } from '#app/features/catalogue/desk.nb.ts'
import { deskMessagesNb } from '#app/features/catalogue/desk-messages.nb.ts'
import { organisationNb } from '#app/features/organisation/organisation.nb.ts'
import { safetyNb } from '#app/features/safety/safety.nb.ts'
import { accountNb } from '#app/routes/account.nb.ts'
import { adminNb } from '#app/routes/admin/admin.nb.ts'
import { statementsNb } from '#app/ui/statements.nb.ts'
import { uiNb } from '#app/ui/ui.nb.ts'

/** Everything that the interface says, in one language; each feature brings its own part. */
export const nb = {
  ...catalogueNb,
  ...deskNb,
  ...mailNb,
  ...deskMessagesNb,
  ...routingNb,
  ...safetyNb,
  ...statementsNb,
  ...organisationNb,
  ...accountNb,
  ...adminNb,
  ...uiNb,
}
