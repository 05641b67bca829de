import { askingNb } from '#app/features/cases/asking/asking.nb.ts'
import { besideNb } from '#app/features/cases/beside/beside.nb.ts'
import { caseAuditNb } from '#app/features/cases/case-audit.nb.ts'
import { contributorsNb } from '#app/features/cases/contributors/contributors.nb.ts'
import { conversationNb } from '#app/features/cases/desk/conversation.nb.ts'
import { deskToolsNb } from '#app/features/cases/desk/desk-tools.nb.ts'
import { handingOverNb } from '#app/features/cases/desk/handing-over.nb.ts'
import { inboxNb } from '#app/features/cases/desk/inbox.nb.ts'
import { unitDeskNb } from '#app/features/cases/desk-settings/unit-desk.nb.ts'
import { escalationNb } from '#app/features/cases/escalation/escalation.nb.ts'
import { figuresNb } from '#app/features/cases/figures/figures.nb.ts'
import { journalNb } from '#app/features/cases/journal/journal.nb.ts'
import { linksNb } from '#app/features/cases/links/links.nb.ts'
import { mailNb } from '#app/features/cases/mail-out/mail.nb.ts'
import { referralsNb } from '#app/features/cases/referrals/referrals.nb.ts'
import { retentionNb } from '#app/features/cases/retention/retention.nb.ts'
import { routingNb } from '#app/features/cases/routing/routing.nb.ts'
import { tasksNb } from '#app/features/cases/tasks/tasks.nb.ts'
import { unattendedNb } from '#app/features/cases/unattended/unattended.nb.ts'
import { unitMailNb } from '#app/features/cases/unit-mail/unit-mail.nb.ts'
import { newCaseNb } from '#app/features/cases/write-down/new-case.nb.ts'
import { answersNb } from '#app/features/catalogue/answers/answers.nb.ts'
import { catalogueNb } from '#app/features/catalogue/catalogue.nb.ts'
import { deskNb } from '#app/features/catalogue/desk.nb.ts'
import { deskMessagesNb } from '#app/features/catalogue/desk-messages.nb.ts'
import { groupAskingNb } from '#app/features/groups/asking/asking.nb.ts'
import { askingMailNb } from '#app/features/groups/asking/asking-mail.nb.ts'
import { calendarNb } from '#app/features/groups/calendar/calendar.nb.ts'
import { cohortsNb } from '#app/features/groups/cohorts.nb.ts'
import { companyNb } from '#app/features/groups/company/company.nb.ts'
import { coordinatorsNb } from '#app/features/groups/coordinators/coordinators.nb.ts'
import { groupExportsNb } from '#app/features/groups/exports/exports.nb.ts'
import { formingNb } from '#app/features/groups/forming/forming.nb.ts'
import { compareNb } from '#app/features/groups/proposal/compare/compare.nb.ts'
import { draftNb } from '#app/features/groups/proposal/draft.nb.ts'
import { tableNb } from '#app/features/groups/proposal/table/table.nb.ts'
import { publishedMailNb } from '#app/features/groups/publishing/published-mail.nb.ts'
import { publishingNb } from '#app/features/groups/publishing/publishing.nb.ts'
import { rosterNb } from '#app/features/groups/roster/roster.nb.ts'
import { studentNb } from '#app/features/groups/student/student.nb.ts'
import { assistantsNb } from '#app/features/groups/term/assistants/assistants.nb.ts'
import { termNb } from '#app/features/groups/term/term.nb.ts'
import { organisationNb } from '#app/features/organisation/organisation.nb.ts'
import { safetyNb } from '#app/features/safety/safety.nb.ts'
import { accountNb } from '#app/routes/account.nb.ts'
import { adminNb } from '#app/routes/admin/admin.nb.ts'
import { statementsNb } from '#app/ui/statements.nb.ts'
import { uiNb } from '#app/ui/ui.nb.ts'

/** Everything that the interface says, in one language; each feature brings its own part. */
export const nb = {
  ...inboxNb,
  ...conversationNb,
  ...handingOverNb,
  ...deskToolsNb,
  ...catalogueNb,
  ...answersNb,
  ...journalNb,
  ...retentionNb,
  ...figuresNb,
  ...deskNb,
  ...mailNb,
  ...deskMessagesNb,
  ...routingNb,
  ...safetyNb,
  ...askingNb,
  ...statementsNb,
  ...cohortsNb,
  ...rosterNb,
  ...companyNb,
  ...tableNb,
  ...studentNb,
  ...termNb,
  ...coordinatorsNb,
  ...groupExportsNb,
  ...calendarNb,
  ...assistantsNb,
  ...publishedMailNb,
  ...publishingNb,
  ...askingMailNb,
  ...groupAskingNb,
  ...draftNb,
  ...compareNb,
  ...formingNb,
  ...organisationNb,
  ...unitMailNb,
  ...unattendedNb,
  ...escalationNb,
  ...referralsNb,
  ...contributorsNb,
  ...tasksNb,
  ...linksNb,
  ...besideNb,
  ...unitDeskNb,
  ...newCaseNb,
  ...accountNb,
  ...adminNb,
  ...caseAuditNb,
  ...uiNb,
}
