import { mailEn } from '#app/features/cases/mail-out/mail.en.ts'
import { routingEn } from '#app/features/cases/routing/routing.en.ts'
import { catalogueEn } from '#app/features/catalogue/catalogue.en.ts'
import { deskEn } from '#app/features/catalogue/desk.en.ts'
import { deskMessagesEn } from '#app/features/catalogue/desk-messages.en.ts'
import { organisationEn } from '#app/features/organisation/organisation.en.ts'
import { safetyEn } from '#app/features/safety/safety.en.ts'
import { accountEn } from '#app/routes/account.en.ts'
import { adminEn } from '#app/routes/admin/admin.en.ts'
import { statementsEn } from '#app/ui/statements.en.ts'
import { uiEn } from '#app/ui/ui.en.ts'

/** Everything that the interface says, in one language; each feature brings its own part. */
export const en = {
  ...catalogueEn,
  ...deskEn,
  ...mailEn,
  ...deskMessagesEn,
  ...routingEn,
  ...safetyEn,
  ...statementsEn,
  ...organisationEn,
  ...accountEn,
  ...adminEn,
  ...uiEn,
}
