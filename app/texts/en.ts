import { askingEn } from '#app/features/cases/asking/asking.en.ts'
import { besideEn } from '#app/features/cases/beside/beside.en.ts'
import { caseAuditEn } from '#app/features/cases/case-audit.en.ts'
import { contributorsEn } from '#app/features/cases/contributors/contributors.en.ts'
import { conversationEn } from '#app/features/cases/desk/conversation.en.ts'
import { deskToolsEn } from '#app/features/cases/desk/desk-tools.en.ts'
import { handingOverEn } from '#app/features/cases/desk/handing-over.en.ts'
import { inboxEn } from '#app/features/cases/desk/inbox.en.ts'
import { unitDeskEn } from '#app/features/cases/desk-settings/unit-desk.en.ts'
import { escalationEn } from '#app/features/cases/escalation/escalation.en.ts'
import { figuresEn } from '#app/features/cases/figures/figures.en.ts'
import { journalEn } from '#app/features/cases/journal/journal.en.ts'
import { linksEn } from '#app/features/cases/links/links.en.ts'
import { mailEn } from '#app/features/cases/mail-out/mail.en.ts'
import { referralsEn } from '#app/features/cases/referrals/referrals.en.ts'
import { retentionEn } from '#app/features/cases/retention/retention.en.ts'
import { routingEn } from '#app/features/cases/routing/routing.en.ts'
import { tasksEn } from '#app/features/cases/tasks/tasks.en.ts'
import { unattendedEn } from '#app/features/cases/unattended/unattended.en.ts'
import { unitMailEn } from '#app/features/cases/unit-mail/unit-mail.en.ts'
import { newCaseEn } from '#app/features/cases/write-down/new-case.en.ts'
import { answersEn } from '#app/features/catalogue/answers/answers.en.ts'
import { catalogueEn } from '#app/features/catalogue/catalogue.en.ts'
import { deskEn } from '#app/features/catalogue/desk.en.ts'
import { deskMessagesEn } from '#app/features/catalogue/desk-messages.en.ts'
import { groupAskingEn } from '#app/features/groups/asking/asking.en.ts'
import { askingMailEn } from '#app/features/groups/asking/asking-mail.en.ts'
import { calendarEn } from '#app/features/groups/calendar/calendar.en.ts'
import { cohortsEn } from '#app/features/groups/cohorts.en.ts'
import { companyEn } from '#app/features/groups/company/company.en.ts'
import { coordinatorsEn } from '#app/features/groups/coordinators/coordinators.en.ts'
import { groupExportsEn } from '#app/features/groups/exports/exports.en.ts'
import { formingEn } from '#app/features/groups/forming/forming.en.ts'
import { compareEn } from '#app/features/groups/proposal/compare/compare.en.ts'
import { draftEn } from '#app/features/groups/proposal/draft.en.ts'
import { tableEn } from '#app/features/groups/proposal/table/table.en.ts'
import { publishedMailEn } from '#app/features/groups/publishing/published-mail.en.ts'
import { publishingEn } from '#app/features/groups/publishing/publishing.en.ts'
import { rosterEn } from '#app/features/groups/roster/roster.en.ts'
import { studentEn } from '#app/features/groups/student/student.en.ts'
import { assistantsEn } from '#app/features/groups/term/assistants/assistants.en.ts'
import { termEn } from '#app/features/groups/term/term.en.ts'
import { organisationEn } from '#app/features/organisation/organisation.en.ts'
import { safetyEn } from '#app/features/safety/safety.en.ts'
import { accountEn } from '#app/routes/account.en.ts'
import { adminEn } from '#app/routes/admin/admin.en.ts'
import { statementsEn } from '#app/ui/statements.en.ts'
import { uiEn } from '#app/ui/ui.en.ts'

/** Everything that the interface says, in one language; each feature brings its own part. */
export const en = {
  ...inboxEn,
  ...conversationEn,
  ...handingOverEn,
  ...deskToolsEn,
  ...catalogueEn,
  ...answersEn,
  ...journalEn,
  ...retentionEn,
  ...figuresEn,
  ...deskEn,
  ...mailEn,
  ...deskMessagesEn,
  ...routingEn,
  ...safetyEn,
  ...askingEn,
  ...statementsEn,
  ...cohortsEn,
  ...rosterEn,
  ...companyEn,
  ...tableEn,
  ...studentEn,
  ...termEn,
  ...coordinatorsEn,
  ...groupExportsEn,
  ...calendarEn,
  ...assistantsEn,
  ...publishedMailEn,
  ...publishingEn,
  ...askingMailEn,
  ...groupAskingEn,
  ...draftEn,
  ...compareEn,
  ...formingEn,
  ...organisationEn,
  ...unitMailEn,
  ...unattendedEn,
  ...escalationEn,
  ...referralsEn,
  ...contributorsEn,
  ...tasksEn,
  ...linksEn,
  ...besideEn,
  ...unitDeskEn,
  ...newCaseEn,
  ...accountEn,
  ...adminEn,
  ...caseAuditEn,
  ...uiEn,
}
