import { askingNn } from '#app/features/cases/asking/asking.nn.ts'
import { besideNn } from '#app/features/cases/beside/beside.nn.ts'
import { caseAuditNn } from '#app/features/cases/case-audit.nn.ts'
import { contributorsNn } from '#app/features/cases/contributors/contributors.nn.ts'
import { conversationNn } from '#app/features/cases/desk/conversation.nn.ts'
import { deskToolsNn } from '#app/features/cases/desk/desk-tools.nn.ts'
import { handingOverNn } from '#app/features/cases/desk/handing-over.nn.ts'
import { inboxNn } from '#app/features/cases/desk/inbox.nn.ts'
import { unitDeskNn } from '#app/features/cases/desk-settings/unit-desk.nn.ts'
import { escalationNn } from '#app/features/cases/escalation/escalation.nn.ts'
import { figuresNn } from '#app/features/cases/figures/figures.nn.ts'
import { journalNn } from '#app/features/cases/journal/journal.nn.ts'
import { linksNn } from '#app/features/cases/links/links.nn.ts'
import { mailNn } from '#app/features/cases/mail-out/mail.nn.ts'
import { referralsNn } from '#app/features/cases/referrals/referrals.nn.ts'
import { retentionNn } from '#app/features/cases/retention/retention.nn.ts'
import { routingNn } from '#app/features/cases/routing/routing.nn.ts'
import { tasksNn } from '#app/features/cases/tasks/tasks.nn.ts'
import { unattendedNn } from '#app/features/cases/unattended/unattended.nn.ts'
import { unitMailNn } from '#app/features/cases/unit-mail/unit-mail.nn.ts'
import { newCaseNn } from '#app/features/cases/write-down/new-case.nn.ts'
import { answersNn } from '#app/features/catalogue/answers/answers.nn.ts'
import { catalogueNn } from '#app/features/catalogue/catalogue.nn.ts'
import { deskNn } from '#app/features/catalogue/desk.nn.ts'
import { deskMessagesNn } from '#app/features/catalogue/desk-messages.nn.ts'
import { groupAskingNn } from '#app/features/groups/asking/asking.nn.ts'
import { askingMailNn } from '#app/features/groups/asking/asking-mail.nn.ts'
import { calendarNn } from '#app/features/groups/calendar/calendar.nn.ts'
import { cohortsNn } from '#app/features/groups/cohorts.nn.ts'
import { companyNn } from '#app/features/groups/company/company.nn.ts'
import { coordinatorsNn } from '#app/features/groups/coordinators/coordinators.nn.ts'
import { groupExportsNn } from '#app/features/groups/exports/exports.nn.ts'
import { formingNn } from '#app/features/groups/forming/forming.nn.ts'
import { compareNn } from '#app/features/groups/proposal/compare/compare.nn.ts'
import { draftNn } from '#app/features/groups/proposal/draft.nn.ts'
import { tableNn } from '#app/features/groups/proposal/table/table.nn.ts'
import { publishedMailNn } from '#app/features/groups/publishing/published-mail.nn.ts'
import { publishingNn } from '#app/features/groups/publishing/publishing.nn.ts'
import { rosterNn } from '#app/features/groups/roster/roster.nn.ts'
import { studentNn } from '#app/features/groups/student/student.nn.ts'
import { assistantsNn } from '#app/features/groups/term/assistants/assistants.nn.ts'
import { termNn } from '#app/features/groups/term/term.nn.ts'
import { organisationNn } from '#app/features/organisation/organisation.nn.ts'
import { safetyNn } from '#app/features/safety/safety.nn.ts'
import { accountNn } from '#app/routes/account.nn.ts'
import { adminNn } from '#app/routes/admin/admin.nn.ts'
import { statementsNn } from '#app/ui/statements.nn.ts'
import { uiNn } from '#app/ui/ui.nn.ts'

/** Everything that the interface says, in one language; each feature brings its own part. */
export const nn = {
  ...inboxNn,
  ...conversationNn,
  ...handingOverNn,
  ...deskToolsNn,
  ...catalogueNn,
  ...answersNn,
  ...journalNn,
  ...retentionNn,
  ...figuresNn,
  ...deskNn,
  ...mailNn,
  ...deskMessagesNn,
  ...routingNn,
  ...safetyNn,
  ...askingNn,
  ...statementsNn,
  ...cohortsNn,
  ...rosterNn,
  ...companyNn,
  ...tableNn,
  ...studentNn,
  ...termNn,
  ...coordinatorsNn,
  ...groupExportsNn,
  ...calendarNn,
  ...assistantsNn,
  ...publishedMailNn,
  ...publishingNn,
  ...askingMailNn,
  ...groupAskingNn,
  ...draftNn,
  ...compareNn,
  ...formingNn,
  ...organisationNn,
  ...unitMailNn,
  ...unattendedNn,
  ...escalationNn,
  ...referralsNn,
  ...contributorsNn,
  ...tasksNn,
  ...linksNn,
  ...besideNn,
  ...unitDeskNn,
  ...newCaseNn,
  ...accountNn,
  ...adminNn,
  ...caseAuditNn,
  ...uiNn,
}
