// Generated from contracts/openapi/membership.yaml by "npm run api"; do not edit.
export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that access tokens are verified with
         * @description A JSON Web Key Set (RFC 7517). A token names its key by `kid`.
         */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an account for somebody who is to be appointed
         * @description For somebody who has not signed in yet and is to be appointed. Needs the permission to manage accounts (`MANAGE_ACCOUNTS`) or the permission to appoint (`APPOINT`) at any union. The same mobile always gives the same account: repeating it is harmless. The name is kept for a new account, and for one without a name whose holder is appointed where you have either permission. Of an account whose holder is not appointed in your sight the answer says nothing, not even whether it was there already.
         */
        post: operations["addAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether somebody has a second factor
         * @description For who may remove it: the permission to manage accounts (`MANAGE_ACCOUNTS`) at every union the person has an office at; over the whole platform for who has none.
         */
        get: operations["getSecondFactorOfAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove the second factor of somebody who lost it
         * @description Make sure first that it is the person who asks. Needs the permission to manage accounts (`MANAGE_ACCOUNTS`) at every union the person has an office at, or over the whole platform for who has none. Nobody does it for themselves. The reason stays on record, the person reads it and is told; all their sign-ins end.
         */
        post: operations["removeSecondFactorOfAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My account
         * @description Who I am and the appointments I hold today. `NOT_FOUND` when the token is of another issuer and no account was made yet.
         */
        get: operations["getMyAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/data-copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Copies of my data
         * @description Those of the signed-in account, newest first.
         */
        get: operations["listDataCopies"];
        put?: never;
        /**
         * Ask for a copy of my data
         * @description A workbook of what the register of members keeps about the signed-in person: account, membership, applications, transfers, corrections, messages, who looked and when. Numbers are masked. The person is told that it was asked for. How many a day: parameter `DATA_COPIES_PER_ACCOUNT`.
         */
        post: operations["askDataCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/data-copies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of my copies
         * @description Whether it has been made. Only the person sees it.
         */
        get: operations["getDataCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/me/data-copies/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take a copy of my data
         * @description Only the person takes it. It is deleted at its end.
         */
        get: operations["getDataCopyFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Announcements, newest first
         * @description Those of unions at which one may announce (`ANNOUNCE`).
         */
        get: operations["listAnnouncements"];
        put?: never;
        /**
         * Write an announcement
         * @description A draft: no member sees it before it is published. Needs the permission to announce (`ANNOUNCE`) at the union or above it. Plain text without addresses of the web, markup, formulas or anybody's number.
         */
        post: operations["writeAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/announcements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One announcement
         * @description With who wrote, published and withdrew it. Needs the permission to announce (`ANNOUNCE`) at its union or above it.
         */
        get: operations["getAnnouncement"];
        /**
         * Correct a draft
         * @description Until it is published. The union stays the same. Needs the permission to announce (`ANNOUNCE`).
         */
        put: operations["correctAnnouncement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/announcements/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom it would reach now
         * @description Counted when asked: members, those who have an account, and those of them who would get a WeChat message or a text message by their choices. What the day's number of messages allows is known only when they are sent.
         */
        get: operations["previewAnnouncement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/announcements/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an announcement
         * @description Each live member with an account gets one notification, some at a time; who left or joins meanwhile is told or not by the moment of their piece. One that was stopped goes on where it stood. Right and union are asked again while it is sent.
         */
        post: operations["publishAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/announcements/{id}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an announcement has reached
         * @description Grows while it is sent and read. What was read and sent is counted from notifications, which are kept for a year.
         */
        get: operations["getAnnouncementReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/announcements/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an announcement one was told about
         * @description For everybody who was not told it does not exist, whatever their office.
         */
        get: operations["getAnnouncementText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/announcements/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an announcement
         * @description Nobody else is told, text messages that wait are not sent, and who was told sees that it was withdrawn and no text any more. A draft is given up in the same way.
         */
        post: operations["withdrawAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The clients of other systems
         * @description Revoked ones too, oldest first. Needs the permission to manage accounts (`MANAGE_ACCOUNTS`) over the whole platform.
         */
        get: operations["listApiClients"];
        put?: never;
        /**
         * Make a client for another system
         * @description The secret is in this answer and nowhere else. The client may do nothing until its account is appointed (role integrator, `INTEGRATOR`). Needs the permission to manage accounts (`MANAGE_ACCOUNTS`) over the whole platform.
         */
        post: operations["addApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a client
         * @description It gets no more tokens; those it holds run out within minutes. End its appointments to stop it at once. Repeating it is harmless.
         */
        delete: operations["revokeApiClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue of applications
         * @description Oldest first, numbers masked. Only unions where the caller has the permission to review joining (`REVIEW_JOINING`) are in it; asking for another union gives an empty list.
         */
        get: operations["listApplications"];
        put?: never;
        /**
         * Apply to join a union
         * @description By the code of a scanned channel, or to a chosen union. Everything wrong with it is in `errors`, each with its JSON pointer; one fault alone gives the problem its own code. One identity and one account have one live application or membership.
         */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an application
         * @description For the applicant, and for those who review joining at the union or above it. For everybody else it does not exist.
         */
        get: operations["getApplication"];
        /**
         * Correct an application and submit it again
         * @description By the applicant, while it is not decided. Needs the `ETag` that was read as `If-Match`.
         */
        put: operations["correctApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an application
         * @description The applicant is a member from now on. Needs the permission to review joining (`REVIEW_JOINING`) at the union; nobody decides their own, and a union that is locked or has ended admits nobody. Of two approvals at once one succeeds, the other is `ALREADY_DECIDED`. `If-Match` is needed when it was corrected after its submission. The body may be left out; it names a verdict of the real-name registry against the applicant as confirmed, which is kept with the decision.
         */
        post: operations["approveApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a verdict that came after the approval
         * @description The registry's verdict against somebody who is a member already shows as `attention` in the queue until a clerk has checked the document and confirms it. Needs the permission to review joining (`REVIEW_JOINING`) at the union; nobody confirms their own.
         */
        post: operations["confirmVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print an application
         * @description The form as a PDF, filled from the application, with the notices that were consented to. Numbers are masked, the birth date is left out. For the applicant, and for those who review it.
         */
        get: operations["getApplicationForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the signed paper of an application
         * @description The whole number stands on it: needs the permission to reveal identities (`REVEAL_IDENTITY`) at the union. Who looked, when and why is recorded.
         */
        get: operations["getApplicationPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject an application, with a reason
         * @description The identity may apply anew. Needs the permission to review joining (`REVIEW_JOINING`) at the union. `If-Match` is needed when it was corrected after its submission.
         */
        post: operations["rejectApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return an application for correction
         * @description The applicant reads the reason and may submit again. Needs the permission to review joining (`REVIEW_JOINING`) at the union. `If-Match` is needed when it was corrected after its submission.
         */
        post: operations["returnApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show one sealed value of an application, for a stated purpose
         * @description Needs the permission to reveal identities (`REVEAL_IDENTITY`) at the union. Who looked, when and why is recorded, and the applicant can read it.
         */
        post: operations["revealApplicationField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw my application
         * @description By the applicant, while it is not decided. One may apply anew.
         */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve many applications
         * @description Each item is decided by itself: one that fails spoils no other. Items outside the caller's scope fail as `APPLICATION_NOT_FOUND`, those that were corrected after their submission and come without their version as `DECIDE_WITH_VERSION`, those whose verdict is not confirmed as `CONFIRMATION_REQUIRED`. An id given twice is decided once. Repeating the call is safe: what was decided fails as `ALREADY_DECIDED`.
         */
        post: operations["approveApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/entered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter an application from a signed paper
         * @description For somebody without a phone, or with one that is shared; by the rule of those who apply themselves, and decided by another clerk. Needs the permission to review joining (`REVIEW_JOINING`) at the union. A taken identity is answered as on the phone; it is one of the clerk's look-ups by number, and whoever holds the identity reads of it.
         */
        post: operations["enterApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/entered/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Correct an application that was entered
         * @description By who entered it, while it is not decided and the permission to review joining (`REVIEW_JOINING`) at the union lasts. Needs the `ETag` that was read as `If-Match`. When another paper is named, the former one is deleted.
         */
        put: operations["correctEnteredApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print a blank form
         * @description A form to be filled in by hand, as a PDF, with the notices in force.
         */
        get: operations["getBlankApplicationForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My applications
         * @description Those of the signed-in account, newest first.
         */
        get: operations["listMyApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the scan of a signed paper
         * @description PDF, JPEG or PNG, at most 10 MiB; it is kept sealed. Needs the permission to review joining (`REVIEW_JOINING`) at the union; unless an application is entered from it, it is deleted after a day. It counts as an entry of the day.
         */
        post: operations["sendApplicationPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject many applications, for one reason
         * @description As approving many.
         */
        post: operations["rejectApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My consents
         * @description Each notice the caller ever consented to: its version, when, whether it holds, and what follows when it is taken back.
         */
        get: operations["listMyConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{notice}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Consent again
         * @description After a withdrawal, to the version in force.
         */
        post: operations["renewConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{notice}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a consent
         * @description It counts at once; what follows stands in the list, and what was done before stays lawful. What a membership or an open application cannot be without is taken back after leaving or withdrawing.
         */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/correction-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests for corrections and proposals, newest first
         * @description About members of unions for which the caller has the permission to review joining (`REVIEW_JOINING`).
         */
        get: operations["listCorrectionRequests"];
        put?: never;
        /**
         * Ask to have my data put right
         * @description By a member about the own data (Personal Information Protection Law, article 46), one open request for each field. The union answers within a number of working days; when that time is over the union above is told.
         */
        post: operations["askCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/correction-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a request for a correction
         * @description For the member, and for those who review joining at the member's union or above it. For everybody else it does not exist.
         */
        get: operations["getCorrectionRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/correction-requests/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant a correction
         * @description It takes effect at once, in the version that was seen. Where a second account is needed, the first that finds a member's request right brings it to `CHECKED`, and another grants it; when the first has lost the right to since, the next is the first. Whoever proposed it does not grant it. A number that cannot be used is refused without saying why, and recorded as a look at whom it concerns. Needs the permission to review joining (`REVIEW_JOINING`) at the member's union or above it.
         */
        post: operations["approveCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/correction-requests/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a correction
         * @description With a reason the member reads. Needs the permission to review joining (`REVIEW_JOINING`) at the member's union or above it.
         */
        post: operations["refuseCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/correction-requests/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the number that is asked for
         * @description To compare it with the document before deciding. The look is recorded for the member with its purpose, and counts for the day's allowance. Needs the permission to reveal identities (`REVEAL_IDENTITY`) at the member's union or above it.
         */
        post: operations["revealCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/correction-requests/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a request for a correction
         * @description By whoever asked for it or proposed it, until it is decided.
         */
        post: operations["withdrawCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/correction-requests/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests about my data
         * @description One's own requests, and what clerks have proposed, newest first.
         */
        get: operations["listMyCorrectionRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disputes to decide, newest first
         * @description Those of which the document was seen, and which unions decide for which the caller has the permission to review joining (`REVIEW_JOINING`).
         */
        get: operations["listDisputes"];
        put?: never;
        /**
         * Dispute an identity
         * @description Whoever is refused because the document cannot be used to join says that it is the own one. The answer is the same whether anybody holds the identity. The person then shows the original of the document at any union and names the `code`; until then nothing is done. One dispute of an account is open at a time, a few may be opened in a day.
         */
        post: operations["openDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a dispute
         * @description Each side reads its own part. Whoever reviews joining at the union that decides, or above it, reads both. For everybody else it does not exist.
         */
        get: operations["getDispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how it is with my identity
         * @description By who holds the disputed identity, once, while it is heard. Then the nearest union above both sides decides; so it does when the time is over.
         */
        post: operations["answerDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the disputed number
         * @description To compare it before deciding. The look is recorded for the claimant with its purpose, and counts for the day's allowance. Needs the permission to reveal identities (`REVEAL_IDENTITY`) at the union that decides, or above it.
         */
        post: operations["revealDisputed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}/upholding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide that it stays as it is
         * @description With a reason that both sides read. The same people may decide so who may decide otherwise.
         */
        post: operations["upholdDisputed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide that the identity is the claimant's
         * @description The membership that was entered with it is void as if it never was, with all that waits about it; an application with it is rejected. The identity is free, and both sides are told. Decided in the version that was seen, by nobody who is a party, has seen the document, or took the member in. Needs the permission to review joining (`REVIEW_JOINING`) at the nearest union above both sides, or above it.
         */
        post: operations["voidDisputed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a dispute
         * @description By who opened it, until it is decided.
         */
        post: operations["withdrawDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the original of the document was seen
         * @description By a clerk of any union, in person, with the code that the person names and the number as it stands in the original. Only now it is looked who holds the identity: who does is heard within a number of working days; when nobody else does, the dispute lapses and the person may join. It is a look-up by number, on record, and counts for the day's allowance. Needs the permission to review joining (`REVIEW_JOINING`) at the union at which it was seen.
         */
        post: operations["recordDisputeDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disputes that concern me
         * @description What one has opened, and what one is asked about, newest first. Neither side reads who the other is.
         */
        get: operations["listMyDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Erasures, newest first
         * @description Those of the unions where the caller may review applications (`REVIEW_JOINING`), and of the ones below.
         */
        get: operations["listErasures"];
        put?: never;
        /**
         * Ask to be erased
         * @description For those who have left, were not taken in, or never joined. A member leaves first; an office, a transfer, a correction, a dispute or an application that is open is finished or withdrawn first. A union makes sure that it is the person, and somebody else of the union above approves it. One at a time, and a few a day.
         */
        post: operations["askErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An erasure
         * @description For who asked, and for those who may review applications (`REVIEW_JOINING`) at the union that checks who asks or above it; for others it does not exist. While it is open it says what becomes of each part.
         */
        get: operations["getErasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an erasure
         * @description By somebody else of the union above, by the version that was seen. All sign-ins end at once; name, document, mobile and all other marks are sealed away, and nobody reads, finds or exports them. For some days the person can have them back; then they are destroyed for good. The document is free to join with again. Needs `REVIEW_JOINING` at the union above.
         */
        post: operations["approveErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm who asks
         * @description A clerk has made sure that it is the person, and says how; nobody does it for the own erasure. Needs `REVIEW_JOINING` at the union that checks or above it.
         */
        post: operations["checkErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse an erasure
         * @description With a reason, which the person reads. Needs `REVIEW_JOINING` at the union that checks or above it.
         */
        post: operations["refuseErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an erasure
         * @description By who asked, until it is approved.
         */
        post: operations["withdrawErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My erasures, newest first
         * @description All that the caller has asked for, those that were restored too.
         */
        get: operations["listMyErasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an erasure would do
         * @description Part by part what is kept about the caller: how many records, what is erased, what stays without any mark of the person, what the law keeps, and what is still open. Nothing is changed.
         */
        get: operations["previewErasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore what was sealed away
         * @description By who has signed in with the same mobile and names the document that was registered, in time. The account that this sign-in made gives way to the former one; the person signs in again. No erasure, one that is too old and another document are answered alike, and counted. Who never gave a document names none.
         */
        post: operations["restoreErased"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member-card/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a card
         * @description For anybody, without signing in. The state is read at that moment; what is forged, over or not valid any more is answered alike, without a reason.
         */
        post: operations["checkCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member-card/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a code of my card
         * @description Good for a minute and for the sign-in it was made in: signing out, or ending that sign-in from elsewhere, ends it at once, and so does the end of the membership or of its union. It is no access token. `NOT_FOUND` for who never was a member.
         */
        post: operations["makeCardCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member-merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Merges, newest first
         * @description Those of which one of the two members is where the caller has the permission to review joining (`REVIEW_JOINING`).
         */
        get: operations["listMerges"];
        put?: never;
        /**
         * Propose to merge two records
         * @description Two records of the register are of one person, who joined with different documents. The one is a member of a union for which the caller has the permission to review joining (`REVIEW_JOINING`); the other, of any union, is named by number and name. Nothing happens yet: whoever has an account with one of the two is told and may object within a number of working days; then the nearest union above both decides. They have to agree in name or birth date. A few may be proposed in a day.
         */
        post: operations["proposeMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member-merges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a merge
         * @description For who has one of the two records, and for those who review joining at the union of one of them. Each reads the records it may see, numbers masked; the unions also read in what the two agree. For everybody else it does not exist.
         */
        get: operations["getMerge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member-merges/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a merge
         * @description The record that goes ends as a duplicate, with all that waits about it, and its number leads to the one that stays. That one keeps its number and takes over the earlier day of joining and, where only one of the two has an account, the account. Decided in the version that was seen, after the time to object, by another account than the one that proposed it. Needs the permission to review joining (`REVIEW_JOINING`) at the nearest union above both, and at both.
         */
        post: operations["approveMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member-merges/{id}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to a merge of my record
         * @description By who has one of the two records, until it is decided. It cannot be approved then: it is refused or withdrawn. Whose an identity is is decided by a dispute.
         */
        post: operations["objectToMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member-merges/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a merge
         * @description With a reason that the people concerned read. The same people may refuse it who may approve it, also before the time to object is over.
         */
        post: operations["refuseMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member-merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to undo a merge
         * @description It was a mistake. Within a number of days after the merge, once. Needs the permission to review joining (`REVIEW_JOINING`) at the union of one of the two.
         */
        post: operations["askMergeUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member-merges/{id}/undo/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a merge
         * @description Both stand as before: the merged record goes on from the day of the merge, the day of joining and the account are given back. What was changed about the other record since stays. Not where the merged record was erased, or the other was in a later merge. Decided in the version that was seen, by nobody who proposed or approved the merge, or asks to undo it. Needs the permission to review joining (`REVIEW_JOINING`) at the nearest union above both, and at both.
         */
        post: operations["approveMergeUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member-merges/{id}/undo/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse to undo a merge
         * @description With a reason that the people concerned read. The same people may refuse it who may undo it.
         */
        post: operations["refuseMergeUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member-merges/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a merge
         * @description Until it is decided. Needs the permission to review joining (`REVIEW_JOINING`) at the union of one of the two members.
         */
        post: operations["withdrawMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member-merges/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Merges of my records
         * @description Merges of which one of the two records is the own one, newest first. Of the other record nothing but number and union is shown.
         */
        get: operations["listMyMerges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members of a union and those below it
         * @description Union by union, in each in the order of joining, numbers masked. Only unions where the caller has the permission to see members (`VIEW_MEMBERS`) are in it; asking for another union gives an empty list.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a member
         * @description For the member, and for those with the permission to see members (`VIEW_MEMBERS`) at the union or above it. For everybody else it does not exist.
         */
        get: operations["getMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was put right about a member
         * @description Newest first, numbers masked. Entries are only ever added. For the member, and for those who view members (`VIEW_MEMBERS`) at the union or above it.
         */
        get: operations["listCorrections"];
        put?: never;
        /**
         * Put something right about a member
         * @description One field at a time, with a reason that the member reads; the member is told. Figures follow from today on. Sex and birth date follow from the number of the document where it tells them. The number of the document, and a name that the registry has confirmed, is proposed instead, since it needs a second account. Needs the permission to review joining (`REVIEW_JOINING`) at the member's union or above it; nobody corrects the own data.
         */
        post: operations["correctMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/corrections/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose what needs a second account
         * @description The number of the document, or a name that the registry has confirmed: it takes effect when another account decides, of the member's union or above it. The number is compared with others only then. Needs the permission to review joining (`REVIEW_JOINING`) at the member's union or above it.
         */
        post: operations["proposeCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A member's ledger
         * @description Oldest first: joining, transfers, retaining, leaving. Entries are only ever added.
         */
        get: operations["listMovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show one sealed value of a member, for a stated purpose
         * @description Needs the permission to reveal identities (`REVEAL_IDENTITY`) at the union. Who looked, when and why is recorded, and the member can read it.
         */
        post: operations["revealMemberField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retain, restore or end a membership
         * @description The ground says which change it is: retained for a retirement, unemployment, military service or an employer that closed; restored after that; ended by leaving or by death. It holds from a day that is not before the latest entry of the ledger and not in the future. An open transfer lapses; when the membership ends, the card is not valid any more and the person may join again. Expulsions are proposed instead. Needs the permission to review joining (`REVIEW_JOINING`) at the member's union or above it; nobody decides about the own membership.
         */
        post: operations["changeStanding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}/standing/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back the end of a membership that was a mistake
         * @description An exit on paper, an expulsion or a death that was entered by mistake: the membership goes on from the day of its end as if it had not ended, with its number and its day of joining; figures get entries that put them right. Within a number of days, with a document, by somebody else of the union above than who ended it; not where the member has asked to leave, and not when the person has joined or applied anew. Needs the permission to review joining (`REVIEW_JOINING`) at the union above the member's.
         */
        post: operations["takeBackEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed about members
         * @description Every member of the caller's scope that changed after the mark, in the order of the changes; one that changed twice may come once. A reader that goes on from `next` until `more` is false holds what the server holds. A member that left comes with the status it left with.
         */
        get: operations["listMemberChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My exports of members
         * @description Those of the signed-in account, newest first.
         */
        get: operations["listMemberExports"];
        put?: never;
        /**
         * Export a list of members as a workbook
         * @description Members of the union and those below it, numbers masked. Needs the permission to see members (`VIEW_MEMBERS`) at the union, when it is asked for, while it is made and when it is taken. How many people may be exported at once depends on the office (parameters `EXPORT_ROWS_OF_…`), how often on `EXPORTS_PER_ACCOUNT`. Who exported what, when and why stays on record. Every row carries the number of the export.
         */
        post: operations["exportMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of my exports
         * @description How far it is, and where its file can be taken. Only who asked for it sees it.
         */
        get: operations["getMemberExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an export
         * @description It stops after the piece at hand; what it has done is kept for some days, so that it can be resumed.
         */
        post: operations["cancelMemberExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/exports/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow one of my exports
         * @description Server-sent events named `job`: the export as it is now, then again whenever it has changed, until it is over. They end with the token. A reader that is cut off asks again.
         */
        get: operations["getMemberExportEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the workbook of an export
         * @description Only who asked for it takes it, and only while still permitted to see these members (`VIEW_MEMBERS`). The file is deleted at its end.
         */
        get: operations["getMemberExportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/exports/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume an export
         * @description One that was cancelled or failed goes on where it stopped, with the rights its asker has now.
         */
        post: operations["resumeMemberExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My imports of members
         * @description Rosters that the signed-in account has sent, newest first.
         */
        get: operations["listMemberImports"];
        put?: never;
        /**
         * Send a roster
         * @description A roster as an .xlsx workbook, or as a .csv text in UTF-8 or GB18030, of 64 MiB at most. What it is is told by its content; files with macros or a password are not taken. Its header has a name and a document number at least; usual headers are recognised, other columns are not read. It is checked first and changes nothing: then the workbook with its marks can be taken, and who sent it decides. Needs the permission to review applications (`REVIEW_JOINING`) at the union, asked again in every step.
         */
        post: operations["importMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of my imports
         * @description How far it is, how many rows of each kind there are, and where the file can be taken. Only who sent it sees it. Rows = created + unchanged + refused.
         */
        get: operations["getMemberImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop what is being done
         * @description It stops after the piece at hand; what it has done stays, and it can be resumed.
         */
        post: operations["cancelMemberImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commit a roster
         * @description Those whom the check found to be new become members, nothing else changes. It is done piece by piece and goes on where it stopped; the same roster again changes nothing.
         */
        post: operations["commitMemberImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/imports/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow one of my imports
         * @description Server-sent events named `import`: the import as it is now, then again whenever it has changed, until the stage is over. They end with the token. A reader that is cut off asks again.
         */
        get: operations["getMemberImportEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/imports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the marked roster
         * @description When the stage is done: the workbook with the result, the reason and a hint in every row. Only who sent it takes it, and only while still permitted to review applications (`REVIEW_JOINING`).
         */
        get: operations["getMemberImportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/imports/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume what was stopped
         * @description What was stopped or failed goes on where it stopped, with the rights its sender has now.
         */
        post: operations["resumeMemberImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an import back
         * @description All members that came of it are voided, their records stay. As soon as one of them has changed since, the whole cannot be taken back.
         */
        post: operations["undoMemberImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a member by identity document
         * @description Within the caller's scope (the permission to reveal identities (`REVEAL_IDENTITY`)) only; a member elsewhere is not found. It is a look at the person: recorded with its purpose hit or miss, and the person reads of it. An account may miss a few times a day; a hit counts as a reveal. The number is in the body so that no URL shows it.
         */
        post: operations["lookupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My membership
         * @description Of the signed-in account. `NOT_FOUND` when the account is no member.
         */
        get: operations["getMyMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/me/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who looked at my sealed data
         * @description Who, when, which value, for which purpose, look-ups by number included; newest first. Also for applicants who are no members yet.
         */
        get: operations["getMyAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/membership-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests to leave and proposed expulsions, newest first
         * @description About members of unions for which the caller has the permission to review joining (`REVIEW_JOINING`).
         */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/membership-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a proposal
         * @description For the member, and for those who review joining at the member's union or above it. For everybody else it does not exist.
         */
        get: operations["getProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/membership-proposals/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that a member leaves, or file an expulsion
         * @description It takes effect today. A request to leave is confirmed at the member's union or above it; an expulsion is filed at the union above the member's, by somebody else than who proposed it. Needs the permission to review joining (`REVIEW_JOINING`) there; nobody decides about the own membership.
         */
        post: operations["approveProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/membership-proposals/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse to file an expulsion
         * @description By the union above, with a reason the member and the union read. A request to leave is never refused.
         */
        post: operations["refuseProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/membership-proposals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a proposal
         * @description A request to leave by the member, an expulsion by the union; until it is decided.
         */
        post: operations["withdrawProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/membership-proposals/exits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to leave the union
         * @description A member leaves by the own wish and need not say why. The union confirms it and cannot refuse; when it has not answered within a number of working days, the member has left. Until then the member may withdraw.
         */
        post: operations["askExit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/membership-proposals/expulsions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose to expel a member
         * @description The committee has decided after a criminal punishment. It takes effect only when somebody else, of the union above, files it; until then nothing changes. The member is told. Needs the permission to review joining (`REVIEW_JOINING`) at the member's union or above it.
         */
        post: operations["proposeExpulsion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/membership-proposals/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is proposed about my membership
         * @description Own requests to leave, and expulsions that were proposed, newest first.
         */
        get: operations["listMyProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mobile-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes of my mobile, newest first
         * @description What the caller has asked for, and what somebody asks about the caller's account.
         */
        get: operations["listMyMobileChanges"];
        put?: never;
        /**
         * Change my mobile
         * @description For who has both telephones: ask for a sign-in code to each number (`POST /api/v1/sign-in/codes`), and send both. The account is reached by the new number at once and is signed out everywhere; the register has the new number as well. An account that the new number has made gives way if it has nothing of its own.
         */
        post: operations["changeMobile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mobile-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A change of a mobile
         * @description For who asked and for who has the account; for others it does not exist.
         */
        get: operations["getMobileChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mobile-changes/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a change of a mobile
         * @description By who has the account, or by who asked, while it waits. Who claims the account is not told that somebody stopped it: the time runs out.
         */
        post: operations["stopMobileChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mobile-changes/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim my account
         * @description For members whose telephone is lost or whose number ended: sign in with the new number and say name, document and former number as the union has them. The answer is the same whether there is such an account; whoever has it is told and can stop it for some days (parameter `MOBILE_CHANGE_DAYS`). When nobody does, the account is reached by the new number. Accounts with an office or a second factor, and those of several claims, are claimed only with a clerk who has seen the person (`confirmClaim`); so does who never had an account. Counted for each day.
         */
        post: operations["claimAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mobile-changes/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm who claims an account
         * @description For a clerk who has seen the person and the original: the code that the person shows, and the document. Needs `REVIEW_JOINING` at the member's union or above it; a member of another union is answered like none. A member who never had an account, such as one entered from paper, has it at once; otherwise whoever has the account can still stop it in time, and neither another claim nor an office stands in the way any more. Recorded as a look at the member.
         */
        post: operations["confirmClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mobile-changes/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let go an account that is not mine
         * @description For who signed in with a new number and found the account of the person who had it before. For some days (parameter `MOBILE_CHANGE_DAYS`) whoever is signed in with the account can stop it; then it loses the number, which makes a new account at the next sign-in. The person before claims it by another number.
         */
        post: operations["releaseMobile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The notices in force
         * @description To be read before applying. Each is to be named with its version in an application's `consents`; consent to an earlier version is refused (`CONSENT_OUTDATED`). The Chinese text is the binding one.
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of which kinds the caller gets no text message and no WeChat message
         * @description Who has chosen nothing gets all of them. Notifications themselves always come, and so do sign-in codes.
         */
        get: operations["getNotificationChoices"];
        /**
         * Choose the text messages and WeChat messages one gets
         * @description Holds for messages that wait to be sent, too. Everybody chooses for themselves.
         */
        put: operations["setNotificationChoices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller was told, newest first
         * @description Kept for a year. The text is in the language of the request. Nobody else sees it, whatever their office.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark one as read
         * @description The first time counts; it may be repeated. What was told somebody else does not exist.
         */
        post: operations["readNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all of the caller's as read
         * @description May be repeated: then none is unread any more.
         */
        post: operations["readNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/{service}/copies/{topic}/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rebuild a copy
         * @description Empties the service's copy of a topic and reads the topic from its beginning. Needs the permission to operate the platform (`OPERATE_PLATFORM`).
         */
        post: operations["rebuildCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/{service}/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dead letters
         * @description Messages a listener of the service refused, oldest first, without their data. Needs the permission to operate the platform (`OPERATE_PLATFORM`).
         */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/{service}/dead-letters/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard a dead letter
         * @description Gives the message up, with those that wait behind it. Needs the permission to operate the platform (`OPERATE_PLATFORM`).
         */
        post: operations["discardDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/{service}/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay a dead letter
         * @description Applies the message and those that wait behind it with the same key, in order; all or none. Needs the permission to operate the platform (`OPERATE_PLATFORM`).
         */
        post: operations["replayDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/membership/identity-index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People who are claimed twice
         * @description After an update that recognises one person in two documents, rows are moved to the new index while the service runs; who turns out to be claimed twice is listed here, by ids only. Needs the permission to operate the platform (`OPERATE_PLATFORM`).
         */
        get: operations["getIdentityIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/membership/reseal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move sealed values to the primary key
         * @description After a new primary key was put into the key file of every instance. Call until it answers 0; then the former key may be taken out. Needs the permission to operate the platform (`OPERATE_PLATFORM`).
         */
        post: operations["reseal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My second factor
         * @description Whether my account has one, how many recovery codes are left, and the last twenty things that happened to it. Whoever reads it in a sign-in that did not use it sees that by `usedNow`.
         */
        get: operations["getSecondFactor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the second factor in force
         * @description With the code the app shows. Answers ten recovery codes, which are shown this once, each good once. All sign-ins of the account end, this one too: sign in anew with both factors.
         */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to set up a second factor
         * @description Answers a secret, which is shown this once: for an authenticator app as an `otpauth://` address, as a QR code to draw and as text. It is in force when its first code was confirmed. One has to have signed in by a code within the last minutes; beginning again makes another secret. `NOT_FOUND` for accounts without a mobile number here: API clients, and people who sign in elsewhere.
         */
        post: operations["beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get new recovery codes
         * @description With a code of the app or a recovery code that is left. Those before are void. For who lost them, or whose answer was lost.
         */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove my second factor
         * @description With a code of the app or a recovery code. All sign-ins of the account end.
         */
        post: operations["removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a one-time code to a mobile
         * @description The answer is the same whether the number is known or not. A number may have several codes; each is good until it expires or is used.
         */
        post: operations["sendSignInCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a sign-in with the second factor
         * @description With the `challenge` that came with `SECOND_FACTOR_NEEDED`: good for five minutes, five tries and one sign-in. Each code of the app is good once; the steps of thirty seconds before and after count too. So many wrong codes a day are borne by the account, over all its sign-ins; recovery codes are not counted among them.
         */
        post: operations["completeSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My sign-ins
         * @description Those of the signed-in account that still hold, newest first; those that ended or ran out are not in it.
         */
        get: operations["listMySignIns"];
        put?: never;
        post?: never;
        /**
         * End all my sign-ins
         * @description On all devices, this one too: sign in anew with a code. Repeating it is harmless.
         */
        delete: operations["endMySignIns"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of my sign-ins
         * @description Its refresh token is void at once, also where it is being used at this moment; an access token it holds runs out within 15 minutes.
         */
        delete: operations["endMySignIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Voids the refresh token and its family; the same answer for a token that was void already. The access token runs out by itself.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a code, or stay signed in with a refresh token
         * @description The first sign-in of a mobile makes its account. An account with a second factor gets 401 `SECOND_FACTOR_NEEDED` for a right code, with a `challenge` for `completeSignIn` and the seconds it is good (`expiresIn`). A refresh token is good for one use. Who did not receive the answer repeats the request within 30 seconds and gets the same refresh token again, as long as that one is unused; any other second use ends the whole sign-in.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for the caller
         * @description One or more things of one kind in a line; what is due first comes first, what is never late last. Only what the caller may do is listed: the needed permission must be held at the union or above it. What is done is gone. Kinds: applications that wait for an answer (`APPLICATIONS_TO_REVIEW`, a line for each union), transfers that wait for the former or the new union (`TRANSFERS_TO_RELEASE`, `TRANSFERS_TO_ACCEPT`, a line for each union), members who have asked to leave (`EXITS_TO_CONFIRM`, a line for each union), expulsions that wait for the union above (`EXPULSIONS_TO_FILE`, a line for each union), corrections of members' data that wait for an answer or a second account (`CORRECTIONS_TO_DECIDE`, a line for each union) and those that are late (`CORRECTIONS_LATE`, for the union above), disputes about identities to decide (`DISPUTES_TO_DECIDE`, a line for each union) and those that are late (`DISPUTES_LATE`, for the union above), merges of two records that wait for the union above both (`MERGES_TO_DECIDE`, a line for each union) and those that are late (`MERGES_LATE`, for the union above), people who want to be erased and whom a union has to know (`ERASURES_TO_CHECK`, a line for each union), erasures that wait for the union above (`ERASURES_TO_DECIDE`) and those that are late (`ERASURES_LATE`, one union further up), members whose identity the registry does not confirm (`MEMBERS_TO_CHECK`, a line for each union), drives whose first day has come and which are still drafts (`DRIVE_TO_OPEN`), drives that are over and not settled (`DRIVE_TO_SETTLE`), applications for a registration as a legal person that wait for an answer (`LEGAL_PERSON_TO_REVIEW`) or were returned (`LEGAL_PERSON_TO_CORRECT`), certificates of unions that can be renewed (`CERTIFICATE_TO_RENEW`) or whose union is over (`CERTIFICATE_TO_CANCEL`), stations to look at again (`STATION_TO_CHECK`), applications to found a union that wait for an answer (`FOUNDING_TO_REVIEW`) or that the union they are with did not answer in time (`FOUNDING_LATE`, at the union above), elections to permit or to confirm (`ELECTION_TO_CONFIRM`), results of elections that came back (`ELECTION_TO_CORRECT`), elections not answered in time (`ELECTION_LATE`), terms that end soon or are over (`TERM_ENDING`), offers to negotiate without a reply in time (`CONTRACT_UNANSWERED`), collective contracts to file (`CONTRACT_TO_FILE`), whose filing is to be confirmed (`CONTRACT_TO_CONFIRM`, at the union above) or that end soon (`CONTRACT_ENDING`), messages that could not be applied (`DEAD_LETTERS`, for operators of the platform). What waits at a union that has ended is listed for the unions above it.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Transfers, newest first
         * @description Those to or from unions for which the caller has the permission to review joining (`REVIEW_JOINING`). What concerns a union that has ended is listed for the unions above it.
         */
        get: operations["listTransfers"];
        put?: never;
        /**
         * Ask for the transfer of the own membership
         * @description By the code of a scanned channel, or to a chosen union. The union one belongs to lets go, then the new one accepts; each has a number of working days, after which silence is consent where the city says so. Until then one belongs to the former union; number and day of joining stay. One transfer at a time.
         */
        post: operations["askTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a transfer
         * @description For the member, and for those who review joining at one of the two unions or above it. For everybody else it does not exist.
         */
        get: operations["getTransfer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a member
         * @description The new union agrees, and the member belongs to it from now on. Needs the permission to review joining (`REVIEW_JOINING`) at the new union or above it; nobody decides the own transfer, and nobody both sides of one.
         */
        post: operations["acceptTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a transfer, on one of the grounds there are
         * @description By the union whose answer is waited for. The member stays and reads ground and reason. Needs the permission to review joining (`REVIEW_JOINING`) there or above it.
         */
        post: operations["refuseTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a member go
         * @description The former union agrees. Where the new union has asked, the member belongs to it from now on; else it is asked now. Needs the permission to review joining (`REVIEW_JOINING`) at the former union or above it; nobody decides the own transfer, and nobody both sides of one.
         */
        post: operations["releaseTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a transfer
         * @description By who asked for it, until it is closed; the member may end any transfer of the own membership.
         */
        post: operations["withdrawTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/incoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A union asks for a member of another union
         * @description The member is named by number and name as on the card; both must fit, and how often an account may try is limited by the day. The union has agreed by asking; the former one lets go. The member is told and may withdraw it. Needs the permission to review joining (`REVIEW_JOINING`) at the union.
         */
        post: operations["askIncomingTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My transfers
         * @description Those of the own membership with every step, newest first.
         */
        get: operations["listMyTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/outgoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A union asks another to take one of its members
         * @description The union has agreed by asking; the new one accepts. The member is told and may withdraw it. Needs the permission to review joining (`REVIEW_JOINING`) at the member's union.
         */
        post: operations["askOutgoingTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/headcount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many members a union and those below it had on a day
         * @description Read from figures that follow each joining within about a second; `asOf` says how far. Needs the permission to see figures (`VIEW_FIGURES`) at the union or above it; for those without an office there it does not exist.
         */
        get: operations["getHeadcount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/headcount/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The frozen months of a union, the latest first
         * @description A month is frozen some days after its end (parameter `HEADCOUNT_FREEZE_DAYS`) under the tree of that moment and never changes again: what is entered later of it counts in the next month. In each balance `opening + joined + restored + transferredIn - transferredOut - retained - left - voided = closing`. Needs `VIEW_FIGURES` at the union or above it.
         */
        get: operations["listHeadcountMonths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voter-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List lists of voters
         * @description Of unions where you have the permission to view members (`VIEW_MEMBERS`), newest first. A list is closed when the day of the election begins, of unions whose members vote themselves; where delegates vote there is none.
         */
        get: operations["listVoterLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voter-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a list of voters
         * @description Where you have the permission to view members (`VIEW_MEMBERS`). Its number and hash are kept with the election too.
         */
        get: operations["getVoterList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voter-lists/{id}/voters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who may vote
         * @description All members of the union and of those below it but those whose membership is retained; for a committee of women workers women only. Needs the permission to view members (`VIEW_MEMBERS`) at the union.
         */
        get: operations["listVoters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wechat-binding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the caller's account has a WeChat
         * @description Which one nobody is shown. Without a service account (`offered`) none can be bound.
         */
        get: operations["getWechatBinding"];
        /**
         * Bind one's WeChat to one's account
         * @description With the code that WeChat hands to a page it was asked for (`snsapi_base`). The one bound before is forgotten; a WeChat that is another account's is refused. The page must make sure by its own `state` that the code is the answer to its own question.
         */
        put: operations["bindWechat"];
        post?: never;
        /**
         * Unbind one's WeChat
         * @description May be repeated. Messages come as text messages from then on.
         */
        delete: operations["unbindWechat"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An access token for a client (OAuth 2.0 client credentials)
         * @description The credentials come by HTTP Basic or in the form, not both. Errors are those of RFC 6749 §5.2.
         */
        post: operations["getClientToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description What was looked at
         *
         *     - `ID_NUMBER`: number of the identity document
         *     - `MOBILE`: mobile number
         *     - `BIRTH_DATE`: birth date
         *     - `MEMBERSHIP`: membership, looked up by document number
         *     - `PAPER`: signed paper of an application
         * @enum {string}
         */
        AccessedField: "ID_NUMBER" | "MOBILE" | "BIRTH_DATE" | "MEMBERSHIP" | "PAPER";
        AccessLogEntry: {
            /** @description When */
            at?: components["schemas"]["Instant"];
            /**
             * @description Who looked, as colleagues call them
             * @example 李娜
             */
            by?: string | null;
            /** @description What was looked at */
            field?: components["schemas"]["AccessedField"];
            /**
             * @description The purpose that was stated
             * @example 核对入会人证件原件
             */
            purpose?: string;
            /** @description Whether an application, a member or a dispute was looked at */
            subject?: components["schemas"]["Subject"];
        };
        /** @description Somebody who is to be appointed before the first sign-in */
        AccountRequest: {
            /**
             * @description Eleven digits; +86, blanks and dashes are dropped
             * @example 13800138000
             */
            mobile: string;
            /**
             * @description As colleagues call them; up to 50 characters
             * @example 李娜
             */
            name?: string | null;
        };
        AccountSecondFactor: {
            /** @description The last twenty things that happened to it, newest first */
            history?: components["schemas"]["SecondFactorEntry"][];
            /** @description Whether signing in needs it */
            on?: boolean;
            /** @description Since when; left out while there is none */
            since?: components["schemas"]["Instant"];
        };
        AccountView: {
            /** @description The appointments in force: what the account may do, and where */
            appointments?: components["schemas"]["HeldAppointment"][];
            /** @description Absent where the account is none of the reader's business */
            createdAt?: components["schemas"]["Instant"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description Masked; null for an API client
             * @example 138****8000
             */
            mobile?: string | null;
            /**
             * @description As colleagues call them
             * @example 李娜
             */
            name?: string | null;
        };
        Announcement: {
            /** @description Whose members it is to */
            audience?: components["schemas"]["Audience"];
            /** @description The last day it is of use; left out for none */
            endsOn?: components["schemas"]["LocalDate"];
            /**
             * @description The group of workers it is to; left out for all members
             * @example COURIER
             */
            group?: string;
            /** @description The announcement's id */
            id?: components["schemas"]["UUID"];
            /** @description When it was first published */
            publishedAt?: components["schemas"]["Instant"];
            /**
             * @description Who published it, last when it was stopped between
             * @example 古丽
             */
            publishedBy?: string;
            /** @description When everybody was told */
            sentAt?: components["schemas"]["Instant"];
            /** @description Where it stands */
            status?: components["schemas"]["AnnouncementStatus"];
            /** @description Why its sending was stopped; left out for others */
            stoppedFor?: components["schemas"]["StopReason"];
            /**
             * @description The text
             * @example 本月起分批组织会员体检，请到所在工会登记。
             */
            text?: string;
            /**
             * @description A few words
             * @example 职工体检安排
             */
            title?: string;
            /** @description The union that announces */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description Its name
             * @example 宝塔区总工会
             */
            unitName?: string;
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             * @example 1
             */
            version?: number;
            /** @description When that was */
            withdrawnAt?: components["schemas"]["Instant"];
            /**
             * @description Who withdrew it
             * @example 古丽
             */
            withdrawnBy?: string;
            /** @description When that was */
            writtenAt?: components["schemas"]["Instant"];
            /**
             * @description Who wrote it as it stands, as colleagues call them
             * @example 古丽
             */
            writtenBy?: string;
        };
        AnnouncementPreview: {
            /**
             * Format: int64
             * @description Those who have an account and are told
             * @example 1200
             */
            accounts?: number;
            /**
             * Format: int64
             * @description Live members it is to
             * @example 1280
             */
            members?: number;
            /**
             * Format: int64
             * @description Those of the others who would get a text message by their choices
             * @example 900
             */
            texts?: number;
            /**
             * Format: int64
             * @description Those of them who would get a WeChat message by their choices
             * @example 300
             */
            wechat?: number;
        };
        AnnouncementReach: {
            /**
             * Format: int64
             * @description Members it was to when it was published
             * @example 1280
             */
            addressed?: number;
            /**
             * Format: int64
             * @description Those who have read what they were told
             * @example 640
             */
            read?: number;
            /** @description Where the announcement stands */
            status?: components["schemas"]["AnnouncementStatus"];
            /** @description What became of the text messages */
            texts?: components["schemas"]["AnnouncementTexts"];
            /**
             * Format: int64
             * @description Accounts that were told
             * @example 1200
             */
            told?: number;
            /**
             * Format: int64
             * @description Those whose message WeChat took
             * @example 300
             */
            wechat?: number;
        };
        AnnouncementRequest: {
            /** @description Whose members it is to */
            audience: components["schemas"]["Audience"];
            /** @description The last day it is of use; not before today */
            endsOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description The group of workers it is to; null for all members
             * @example COURIER
             */
            group?: string | null;
            /**
             * @description The text, plain, several lines
             * @example 本月起分批组织会员体检，请到所在工会登记。
             */
            text: string;
            /**
             * @description A few words, plain text
             * @example 职工体检安排
             */
            title: string;
            /** @description The union that announces */
            unitId: components["schemas"]["UUID"];
        };
        /**
         * @description Where an announcement stands
         *
         *     - `DRAFT`: written; no member sees it
         *     - `SENDING`: members are being told
         *     - `SENT`: every member with an account was told
         *     - `STOPPED`: the sending was stopped; it can be published again
         *     - `WITHDRAWN`: withdrawn
         * @enum {string}
         */
        AnnouncementStatus: "DRAFT" | "SENDING" | "SENT" | "STOPPED" | "WITHDRAWN";
        AnnouncementText: {
            /** @description The last day it is of use; left out for none */
            endsOn?: components["schemas"]["LocalDate"];
            /** @description The announcement's id */
            id?: components["schemas"]["UUID"];
            /** @description When it was published */
            publishedAt?: components["schemas"]["Instant"];
            /**
             * @description The text; left out when it was withdrawn
             * @example 本月起分批组织会员体检，请到所在工会登记。
             */
            text?: string;
            /**
             * @description A few words
             * @example 职工体检安排
             */
            title?: string;
            /**
             * @description The union that announces
             * @example 宝塔区总工会
             */
            unitName?: string;
            /** @description Whether it was withdrawn */
            withdrawn?: boolean;
        };
        AnnouncementTexts: {
            /**
             * Format: int64
             * @description Those the provider did not take
             * @example 2
             */
            failed?: number;
            /**
             * Format: int64
             * @description Those that wait
             * @example 100
             */
            queued?: number;
            /**
             * Format: int64
             * @description Those the provider took
             * @example 800
             */
            sent?: number;
            /**
             * Format: int64
             * @description Those that are not sent
             * @example 298
             */
            skipped?: number;
        };
        /**
         * @description How it stands with an answer that is waited for
         *
         *     - `IN_TIME`: there is time
         *     - `DUE`: due today
         *     - `LATE`: late
         *     - `ESCALATED`: late for so long that the union above was told
         * @enum {string}
         */
        AnswerTiming: "IN_TIME" | "DUE" | "LATE" | "ESCALATED";
        ApiClientRequest: {
            /**
             * @description Which system it is, for people
             * @example 市人社局数据接口
             */
            name: string;
        };
        Application: {
            /** @description Who entered it from paper; null when the applicant handed it in */
            assisted?: components["schemas"]["Assistance"] | null;
            /**
             * @description For clerks: the verdicts against the applicant that nobody has confirmed, before approval and after
             * @example [
             *       "IDENTITY_MISMATCHED"
             *     ]
             */
            attention?: components["schemas"]["Confirmation"][];
            /** @description Date of birth: always null, never shown beside the number's last characters; reveal it */
            birthDate?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Code of the channel through which it came; null when none
             * @example K7QX2M9A
             */
            channelCode?: string | null;
            /** @description The verdict that was confirmed; null when none was */
            confirmed?: components["schemas"]["ConfirmedVerdict"] | null;
            /** @description What the applicant consented to */
            consents?: components["schemas"]["GivenConsent"][];
            /** @description When it was last corrected: from then on it is decided with its version only */
            correctedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description When it was decided; null until then */
            decidedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /** @description The last working day on which an answer is in time; null while none is waited for */
            dueOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description Whether that day may still move because a year's calendar is not announced; null while none is waited for */
            dueProvisional?: boolean | null;
            /** @description The employer; null when none was given */
            employer?: components["schemas"]["Employer"] | null;
            /** @description Form of employment */
            employmentForm?: components["schemas"]["EmploymentForm"];
            /** @description When the union above was told that the answer had not come; null when it was not */
            escalatedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /**
             * @description Code of the group of workers
             * @example COURIER
             */
            group?: string;
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description Its last characters alone
             * @example **************002X
             */
            idNumber?: string;
            /** @description Kind of identity document */
            idType?: components["schemas"]["IdType"];
            /** @description The member it became */
            memberId?: components["schemas"]["UUID"] | null;
            /** @description Whether a migrant worker; counted beside the group */
            migrantWorker?: boolean;
            /**
             * @description Masked; null when the account has none
             * @example 138****8000
             */
            mobile?: string | null;
            /**
             * @description The person's name
             * @example 阿不都·艾尼
             */
            name?: string;
            /** @description What the real-name registry said about this identity; for clerks. The applicant sees PENDING throughout */
            realNameCheck?: components["schemas"]["CheckState"];
            /** @description Why it was returned or rejected */
            reason?: string | null;
            /** @description Sex */
            sex?: components["schemas"]["Sex"];
            /** @description Its status */
            status?: components["schemas"]["ApplicationStatus"];
            /** @description When it was submitted */
            submittedAt?: components["schemas"]["Instant"];
            /** @description How it stands with the answer; null while none is waited for */
            timing?: components["schemas"]["AnswerTiming"] | null;
            /** @description The union to join */
            unit?: components["schemas"]["UnitReference"];
            /**
             * Format: int32
             * @description Send as `If-Match` (`"v1"`) to correct it
             * @example 1
             */
            version?: number;
            /**
             * @description What to look at twice: REGION_UNUSUAL, AGE_UNKNOWN, AGE_TO_CHECK
             * @example [
             *       "AGE_TO_CHECK"
             *     ]
             */
            warnings?: string[];
        };
        ApplicationList: {
            /** @description The applications */
            items?: components["schemas"]["Application"][];
        };
        /** @description An application to join. Either `channelCode` (of a scanned code) or `unitId` */
        ApplicationRequest: {
            /** @description Only where the document's number does not tell it (passport, permits) */
            birthDate?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description The code that was scanned
             * @example K7QX2M9A
             */
            channelCode?: string | null;
            /** @description One for each required notice of `GET /api/v1/notices` */
            consents: components["schemas"]["Consent"][];
            /** @description The employer; may be left out */
            employer?: components["schemas"]["Employer"] | null;
            /**
             * @description Form of employment
             * @example PLATFORM
             */
            employmentForm: components["schemas"]["EmploymentForm"];
            /**
             * @description A code of `GET /api/v1/groups`
             * @example COURIER
             */
            group: string;
            /**
             * @description Full-width characters and blanks are put right
             * @example 11010519491231002X
             */
            idNumber: string;
            /**
             * @description Kind of identity document
             * @example RESIDENT_ID
             */
            idType: components["schemas"]["IdType"];
            /** @description Whether a migrant worker; counted beside the group */
            migrantWorker: boolean;
            /**
             * @description As on the document; 2 to 25 Chinese characters, parts separated by ·
             * @example 阿不都·艾尼
             */
            name: string;
            /** @description Only where the document's number does not tell it */
            sex?: components["schemas"]["Sex"] | null;
            /** @description The union to join, when no code was scanned */
            unitId?: components["schemas"]["UUID"] | null;
        };
        /**
         * @description What state an application is in
         *
         *     - `SUBMITTED`: waiting for review
         *     - `RETURNED`: returned; the applicant may correct it and submit again
         *     - `APPROVED`: approved; the applicant is a member
         *     - `REJECTED`: rejected
         *     - `WITHDRAWN`: withdrawn by the applicant
         * @enum {string}
         */
        ApplicationStatus: "SUBMITTED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN";
        ApplicationVersion: {
            /**
             * @description The application
             * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
             */
            id: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description The `version` that was read
             * @example 3
             */
            version: number;
        };
        Assistance: {
            /**
             * @description As colleagues call the clerk; null when nobody knows
             * @example 李四
             */
            enteredBy?: string | null;
            /** @description Whether the mobile is also somebody else's; null without one */
            mobileShared?: boolean | null;
            /** @description When the applicant signed the paper */
            signedOn?: components["schemas"]["LocalDate"];
        };
        /**
         * @description Whose members it is to
         *
         *     - `OWN_MEMBERS`: members of the union itself
         *     - `WITH_UNIONS_BELOW`: those of the union and of all unions below it
         * @enum {string}
         */
        Audience: "OWN_MEMBERS" | "WITH_UNIONS_BELOW";
        BulkApprovalRequest: {
            /**
             * @description The registry's verdicts that are confirmed for those that have them; kept with who confirmed and when
             * @example [
             *       "IDENTITY_MISMATCHED"
             *     ]
             */
            confirmations?: components["schemas"]["Confirmation"][] | null;
            /**
             * @description Together with `items` 1 to 500
             * @example [
             *       "01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10"
             *     ]
             */
            ids?: string[] | null;
            /** @description As `ids`, each with the version that was read: needed for one that was corrected after its submission */
            items?: components["schemas"]["ApplicationVersion"][] | null;
        };
        BulkDecision: {
            /**
             * Format: int32
             * @description How many were not
             * @example 3
             */
            failed?: number;
            /** @description One for each id, in their order */
            items?: components["schemas"]["BulkDecisionItem"][];
            /**
             * Format: int32
             * @description How many were decided as asked
             * @example 197
             */
            succeeded?: number;
        };
        BulkDecisionItem: {
            /** @description The application */
            id?: components["schemas"]["UUID"];
            /** @description The member; null unless there is one */
            memberId?: components["schemas"]["UUID"] | null;
            /** @description Member number; null unless there is one */
            memberNumber?: string | null;
            /**
             * @description APPROVED, REJECTED, or FAILED with a problem
             * @example APPROVED
             */
            outcome?: string;
            /** @description Why it failed; null when it did not */
            problem?: components["schemas"]["Problem"] | null;
        };
        BulkRejectionRequest: {
            /**
             * @description Together with `items` 1 to 500
             * @example [
             *       "01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10"
             *     ]
             */
            ids?: string[] | null;
            /** @description As `ids`, each with the version that was read: needed for one that was corrected after its submission */
            items?: components["schemas"]["ApplicationVersion"][] | null;
            /**
             * @description The applicants read it
             * @example 工作单位不在本工会范围
             */
            reason: string;
        };
        CardCheck: {
            /**
             * @description The first character of the name; left out unless it is valid
             * @example 阿****
             */
            name?: string;
            /**
             * @description The member's union; left out unless it is valid
             * @example 宝塔区快递行业工会联合会
             */
            union?: string;
            /** @description When the code ends that was checked; left out unless it is valid */
            until?: components["schemas"]["Instant"];
            /** @description Whether it is the card of a member now */
            valid?: boolean;
        };
        CardCheckRequest: {
            /**
             * @description What stands behind the # in the address of the QR code
             * @example AQGhKq9Hc3Gxp1Yb
             */
            token: string;
        };
        CardCode: {
            /**
             * @description The page that checks it; the code is in the fragment, which no server is sent
             * @example https://gonghui.yanan.example/card#AQGhKq9Hc3Gxp1Yb
             */
            address?: string;
            /**
             * Format: int64
             * @description Seconds it is good
             * @example 60
             */
            expiresIn?: number;
            /** @description The address as a QR code */
            qr?: components["schemas"]["QrPicture"];
            /**
             * @description What the check takes
             * @example AQGhKq9Hc3Gxp1Yb
             */
            token?: string;
        };
        ChangesMemberView: {
            /** @description Members as they are now; one whose `status` is EXITED, EXPELLED, DECEASED, MERGED or VOID has left */
            items?: components["schemas"]["Member"][];
            /** @description Whether more is waiting right now */
            more?: boolean;
            /**
             * @description Send as `after` to go on; also when nothing changed
             * @example 42
             */
            next?: string;
        };
        /**
         * @description What the real-name registry said
         *
         *     - `PENDING`: not asked or not answered yet
         *     - `MATCHED`: name and document belong together
         *     - `MISMATCHED`: name and document do not belong together
         *     - `NOT_FOUND`: the registry does not know the document
         *     - `UNAVAILABLE`: the registry has been away for long
         * @enum {string}
         */
        CheckState: "PENDING" | "MATCHED" | "MISMATCHED" | "NOT_FOUND" | "UNAVAILABLE";
        ChoicesRequest: {
            /**
             * @description The kinds of which no text message is wanted; all others come
             * @example [
             *       "WAITING"
             *     ]
             */
            textsOff: components["schemas"]["NotificationKind"][];
            /**
             * @description The kinds of which no WeChat message is wanted; null leaves that choice as it is
             * @example [
             *       "WAITING"
             *     ]
             */
            wechatOff?: components["schemas"]["NotificationKind"][] | null;
        };
        ClaimConfirmation: {
            /**
             * @description The code that the person shows
             * @example K7QX2M9A4T
             */
            code: string;
            /**
             * @description Number of the original
             * @example 11010519491231002X
             */
            idNumber: string;
            /** @description Type of the original */
            idType: components["schemas"]["IdType"];
        };
        /**
         * @description Verdicts that a clerk can confirm
         *
         *     - `IDENTITY_MISMATCHED`: the registry said mismatched; checked by hand
         *     - `IDENTITY_NOT_FOUND`: the registry did not find the person; checked by hand
         * @enum {string}
         */
        Confirmation: "IDENTITY_MISMATCHED" | "IDENTITY_NOT_FOUND";
        ConfirmationsRequest: {
            /**
             * @description The verdicts that were checked against the document itself; kept with who confirmed and when
             * @example [
             *       "IDENTITY_MISMATCHED"
             *     ]
             */
            confirmations?: components["schemas"]["Confirmation"][] | null;
        };
        /** @description For clerks: the verdict that was confirmed; null when none was */
        ConfirmedVerdict: {
            /** @description When it was confirmed */
            at?: components["schemas"]["Instant"];
            /**
             * @description Who confirmed, as colleagues call them
             * @example 李娜
             */
            by?: string | null;
            /** @description Which verdict was confirmed */
            confirmation?: components["schemas"]["Confirmation"];
        };
        Consent: {
            /**
             * @description Code of the notice
             * @example PERSONAL_INFORMATION
             */
            notice?: string;
            /**
             * Format: int32
             * @description The version consented to
             * @example 1
             */
            version?: number;
        };
        /**
         * @description - `PERSONAL_INFORMATION`: how the union uses personal information
         *     - `JOINING_DECLARATION`: the declaration of joining
         *     - `REAL_NAME_CHECK`: that the registry is asked whether name and document belong together
         * @enum {string}
         */
        ConsentKind: "PERSONAL_INFORMATION" | "JOINING_DECLARATION" | "REAL_NAME_CHECK";
        ConsentList: {
            /** @description One for each notice */
            items?: components["schemas"]["OwnConsent"][];
        };
        ConsentRequest: {
            /**
             * Format: int32
             * @description The version that was read
             * @example 1
             */
            version: number;
        };
        /**
         * @description - `GIVEN`: it holds
         *     - `WITHDRAWN`: it was taken back
         * @enum {string}
         */
        ConsentState: "GIVEN" | "WITHDRAWN";
        CorrectionOrder: {
            /**
             * @description Number of the document that shows it, if any
             * @example 宝工发〔2026〕3号
             */
            document?: string | null;
            /** @description What is to be put right */
            field: components["schemas"]["PersonField"];
            /** @description Kind of the document; only with its number */
            idType?: components["schemas"]["IdType"] | null;
            /**
             * @description Why, in words; the member reads it
             * @example 登记时选错了群体。
             */
            reason: string;
            /**
             * @description What the register should say, as text; null where there is none. Personal
             * @example COURIER
             */
            value?: string | null;
        };
        CorrectionRequest: {
            /** @description When it was asked for */
            askedAt?: components["schemas"]["Instant"];
            /** @description The account that was the first of two; left out where nobody was */
            checkedBy?: components["schemas"]["UUID"];
            /** @description When it was closed; left out while it waits */
            closedAt?: components["schemas"]["Instant"];
            /** @description Why it was refused; left out for others */
            decision?: string;
            /** @description Number of the document that shows it; left out for none */
            document?: string;
            /** @description The last day on which it is answered in time; left out when it is closed */
            dueOn?: components["schemas"]["LocalDate"];
            /** @description What is to be put right */
            field?: components["schemas"]["PersonField"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description Kind of the document; only with its number */
            idType?: components["schemas"]["IdType"];
            /** @description Whether that day is over; left out when it is closed */
            late?: boolean;
            /** @description The member */
            memberId?: components["schemas"]["UUID"];
            /**
             * @description The member's name
             * @example 阿不都·艾尼
             */
            memberName?: string;
            /**
             * @description The member's number
             * @example 6106000000514
             */
            memberNumber?: string;
            /** @description Whether the member asked for it */
            own?: boolean;
            /** @description Why, in words */
            reason?: string;
            /** @description Where it stands */
            state?: components["schemas"]["RequestState"];
            /** @description The member's union */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description Its name
             * @example 宝塔区快递行业工会联合会
             */
            unitName?: string;
            /**
             * @description What the register should say, numbers masked; left out for nothing
             * @example COURIER
             */
            value?: string;
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             * @example 1
             */
            version?: number;
        };
        DataCopy: {
            /** @description When it was asked for */
            askedAt?: components["schemas"]["Instant"];
            /** @description When it was done; absent before */
            endedAt?: components["schemas"]["Instant"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description How it stands */
            state?: components["schemas"]["JobState"];
            /** @description Until when it can be taken; absent when there is no file */
            takenUntil?: components["schemas"]["Instant"];
        };
        Decision: {
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description The member it became, when approved */
            memberId?: components["schemas"]["UUID"] | null;
            /**
             * @description The member number, when approved
             * @example 6106000000514
             */
            memberNumber?: string | null;
            /** @description Its status now */
            status?: components["schemas"]["ApplicationStatus"];
        };
        /**
         * @description Which way a transfer goes
         *
         *     - `INCOMING`: to the union
         *     - `OUTGOING`: from the union
         * @enum {string}
         */
        Direction: "INCOMING" | "OUTGOING";
        Discard: {
            /**
             * @description Why it is given up
             * @example 测试环境的旧消息
             */
            reason: string;
        };
        /** @description A dispute as its reader may see it. What does not apply, and what is the other side's, is left out */
        Dispute: {
            /**
             * @description What who holds it says
             * @example 证件是我本人的，可以到工会当面核对。
             */
            answer?: string;
            /** @description When that was said */
            answeredAt?: components["schemas"]["Instant"];
            /** @description Who disputes the identity; left out for who holds it */
            claimant?: components["schemas"]["DisputeClaimant"];
            /** @description When it was decided, withdrawn or lapsed */
            closedAt?: components["schemas"]["Instant"];
            /**
             * @description To be named at a union, while the document has to be shown
             * @example K7QX2M9A4T
             */
            code?: string;
            /** @description The nearest union above both sides */
            deciderId?: components["schemas"]["UUID"];
            /**
             * @description Its name
             * @example 宝塔区总工会
             */
            deciderName?: string;
            /**
             * @description Why it was decided so; both sides read it
             * @example 经核对证件原件，原登记使用了他人证件。
             */
            decision?: string;
            /** @description The last day of what is waited for */
            dueOn?: components["schemas"]["LocalDate"];
            /** @description Who holds it; for those who decide */
            holder?: components["schemas"]["DisputeHolder"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description Whether that time is over */
            late?: boolean;
            /** @description What the reader is to it */
            role?: components["schemas"]["DisputeRole"];
            /** @description Where it stands */
            state?: components["schemas"]["DisputeState"];
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             * @example 1
             */
            version?: number;
        };
        DisputeClaimant: {
            /**
             * @description Its number, masked
             * @example **************002X
             */
            idNumber?: string;
            /** @description Kind of the document */
            idType?: components["schemas"]["IdType"];
            /**
             * @description Name, as in the document
             * @example 阿不都·艾尼
             */
            name?: string;
            /** @description When it was opened */
            openedAt?: components["schemas"]["Instant"];
            /** @description When it was seen */
            shownAt?: components["schemas"]["Instant"];
            /**
             * @description The union at which the original was seen
             * @example 宝塔区总工会
             */
            shownAtName?: string;
            /**
             * @description Why the identity is the own one
             * @example 我从未加入过工会。
             */
            statement?: string;
            /** @description The union the person wants to join */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description Its name
             * @example 宝塔区快递行业工会联合会
             */
            unitName?: string;
        };
        DisputeHolder: {
            /** @description The application it began with */
            applicationId?: components["schemas"]["UUID"];
            /** @description The member; left out while it is an application */
            memberId?: components["schemas"]["UUID"];
            /**
             * @description The member's number
             * @example 6106000000514
             */
            memberNumber?: string;
            /**
             * @description The member's name
             * @example 阿不都·艾尼
             */
            name?: string;
            /** @description The member's union */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description Its name
             * @example 宝塔区快递行业工会联合会
             */
            unitName?: string;
        };
        DisputeRequest: {
            /**
             * @description Number of the document. Personal
             * @example 11010519491231002X
             */
            idNumber: string;
            /** @description Kind of the document */
            idType: components["schemas"]["IdType"];
            /**
             * @description Name, as in the document. Personal
             * @example 阿不都·艾尼
             */
            name: string;
            /**
             * @description Why the identity is the own one; without numbers of people
             * @example 我从未加入过工会，不清楚是谁用我的身份证办理的。
             */
            statement: string;
            /** @description The union the person wants to join */
            unitId: components["schemas"]["UUID"];
        };
        /**
         * @description - `CLAIMANT`: who disputes the identity
         *     - `HOLDER`: who holds it
         *     - `WITNESS`: who saw the document
         *     - `UNION`: the union that decides
         * @enum {string}
         */
        DisputeRole: "CLAIMANT" | "HOLDER" | "WITNESS" | "UNION";
        /**
         * @description - `OPENED`: nobody has seen the document yet
         *     - `HEARING`: who holds the identity is asked
         *     - `DECIDING`: the union above both has to decide
         *     - `VOIDED`: the identity is the claimant's
         *     - `UPHELD`: it stays as it is
         *     - `WITHDRAWN`: withdrawn by the claimant
         *     - `LAPSED`: the document was not shown in time, or nobody else holds the identity
         * @enum {string}
         */
        DisputeState: "OPENED" | "HEARING" | "DECIDING" | "VOIDED" | "UPHELD" | "WITHDRAWN" | "LAPSED";
        DocumentSeen: {
            /**
             * @description The code that the person names
             * @example K7QX2M9A4T
             */
            code: string;
            /**
             * @description The number as it stands in the original. Personal
             * @example 11010519491231002X
             */
            idNumber: string;
            /** @description The union at which it was seen */
            unitId: components["schemas"]["UUID"];
        };
        /** @description The employer; may be left out */
        Employer: {
            /**
             * @description Unified social credit code (GB 32100)
             * @example 916106005000000158
             */
            creditCode?: string | null;
            /**
             * @description Up to 100 characters
             * @example 延安顺达快递有限公司
             */
            name?: string | null;
        };
        /**
         * @description Forms of employment
         *
         *     - `STANDARD`: labour contract
         *     - `DISPATCH`: dispatched by an agency
         *     - `PART_TIME`: part-time
         *     - `PLATFORM`: work through a platform
         *     - `SELF_EMPLOYED`: self-employed
         * @enum {string}
         */
        EmploymentForm: "STANDARD" | "DISPATCH" | "PART_TIME" | "PLATFORM" | "SELF_EMPLOYED";
        /** @description An application from paper. Give either `channelCode`, as scanned, or `unitId` */
        EnteredApplicationRequest: {
            /** @description Only where the document does not tell it (passports, permits) */
            birthDate?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description The code of the scanned channel
             * @example K7QX2M9A
             */
            channelCode?: string | null;
            /** @description The notices that were consented to on the paper, in the wordings in force on the day of the signature and still today */
            consents: components["schemas"]["Consent"][];
            /** @description Where the person works; may be left out */
            employer?: components["schemas"]["Employer"] | null;
            /**
             * @description Form of employment
             * @example PLATFORM
             */
            employmentForm: components["schemas"]["EmploymentForm"];
            /**
             * @description Code of the group of workers, see `GET /api/v1/groups`
             * @example COURIER
             */
            group: string;
            /**
             * @description The number of the document; full-width characters and blanks are put right
             * @example 11010519491231002X
             */
            idNumber: string;
            /**
             * @description Kind of document
             * @example RESIDENT_ID
             */
            idType: components["schemas"]["IdType"];
            /** @description Whether a migrant worker; counted beside the group */
            migrantWorker: boolean;
            /**
             * @description Left out where there is none; never that of who enters it
             * @example 13800138000
             */
            mobile?: string | null;
            /**
             * @description Whether it is also somebody else's; left out it is not
             * @example false
             */
            mobileShared?: boolean | null;
            /**
             * @description As in the document; parts of a name are separated by a middle dot
             * @example 阿不都·艾尼
             */
            name: string;
            /** @description The paper that was sent, one for each application */
            paperId: components["schemas"]["UUID"];
            /** @description Only where the document does not tell it */
            sex?: components["schemas"]["Sex"] | null;
            /** @description When the applicant signed it */
            signedOn: components["schemas"]["LocalDate"];
            /** @description The chosen union, where no code was scanned */
            unitId?: components["schemas"]["UUID"] | null;
        };
        /**
         * @description - `ENROLLED`: it was put in force
         *     - `RECOVERY_CODE_USED`: a recovery code was used
         *     - `CODES_RENEWED`: there are new recovery codes
         *     - `REMOVED`: the person removed it
         *     - `REMOVED_BY_OFFICER`: somebody who manages accounts removed it
         * @enum {string}
         */
        EntryKind: "ENROLLED" | "RECOVERY_CODE_USED" | "CODES_RENEWED" | "REMOVED" | "REMOVED_BY_OFFICER";
        ErasedPart: {
            /**
             * Format: int64
             * @description How many records there are
             * @example 1
             */
            count?: number;
            /** @description What becomes of it */
            fate?: components["schemas"]["Fate"];
            /**
             * Format: int64
             * @description How many of them are open and have to be finished first
             * @example 0
             */
            open?: number;
            /** @description Which part */
            part?: components["schemas"]["Part"];
            /**
             * @description What it is called
             * @example 会籍
             */
            title?: string;
            /**
             * @description What goes, what stays and by which law
             * @example 恢复后须重新绑定。
             */
            why?: string;
        };
        /** @description An erasure as its reader may see it; what does not apply is left out */
        Erasure: {
            /** @description When it was asked for */
            askedAt?: components["schemas"]["Instant"];
            /**
             * @description How it was made sure who asks; for unions
             * @example 已到工会当面核对证件原件。
             */
            checkNote?: string;
            /** @description When it was decided or withdrawn */
            decidedAt?: components["schemas"]["Instant"];
            /** @description The union above, which approves */
            deciderId?: components["schemas"]["UUID"];
            /**
             * @description Its name
             * @example 宝塔区总工会
             */
            deciderName?: string;
            /**
             * @description Why it was decided so
             * @example 已核对无未了事项，同意删除。
             */
            decision?: string;
            /** @description The last day on which an answer is in time */
            dueOn?: components["schemas"]["LocalDate"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description Whether that time is over */
            late?: boolean;
            /** @description What becomes of each part; of one that is open alone */
            parts?: components["schemas"]["ErasedPart"][];
            /** @description Who asks; left out once the data are sealed away */
            person?: components["schemas"]["ErasurePerson"];
            /** @description Until when it can be restored */
            restorableUntil?: components["schemas"]["Instant"];
            /** @description Where it stands */
            state?: components["schemas"]["ErasureState"];
            /** @description The union that checks who asks */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description Its name
             * @example 宝塔区快递行业工会联合会
             */
            unitName?: string;
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             * @example 1
             */
            version?: number;
        };
        ErasurePerson: {
            /** @description The latest membership; left out for who never had one */
            memberId?: components["schemas"]["UUID"];
            /**
             * @description Its number
             * @example 6106000000514
             */
            memberNumber?: string;
            /**
             * @description Mobile, masked
             * @example 138****8000
             */
            mobile?: string;
            /**
             * @description Name
             * @example 阿不都·艾尼
             */
            name?: string;
        };
        ErasurePreview: {
            /**
             * Format: int32
             * @description Working days in which it is answered
             * @example 15
             */
            answerDays?: number;
            /** @description What becomes of each part */
            items?: components["schemas"]["ErasedPart"][];
            /** @description Whether nothing is open and it can be asked for */
            possible?: boolean;
            /**
             * Format: int32
             * @description Days after the approval in which it can be restored
             * @example 30
             */
            restoreDays?: number;
        };
        /**
         * @description - `ASKED`: it has to be made sure who asks
         *     - `CHECKED`: the union above has to approve
         *     - `REFUSED`: refused
         *     - `WITHDRAWN`: withdrawn by who asked
         *     - `SET_ASIDE`: sealed away, and can be restored for some days
         *     - `RESTORED`: restored
         *     - `ERASED`: erased for good
         * @enum {string}
         */
        ErasureState: "ASKED" | "CHECKED" | "REFUSED" | "WITHDRAWN" | "SET_ASIDE" | "RESTORED" | "ERASED";
        ExitRequest: {
            /**
             * @description Why, in words; null when the member does not say
             * @example 个人原因。
             */
            reason?: string | null;
        };
        ExpulsionRequest: {
            /**
             * @description Number of the committee's decision
             * @example 宝工发〔2026〕3号
             */
            document: string;
            /** @description The member */
            memberId: components["schemas"]["UUID"];
            /**
             * @description Why, in words; the member reads it
             * @example 经工会小组讨论、工会委员会决定。
             */
            reason: string;
        };
        /**
         * @description - `ERASED`: it is erased
         *     - `UNMARKED`: it stays without any mark of the person
         *     - `KEPT`: the law keeps it
         * @enum {string}
         */
        Fate: "ERASED" | "UNMARKED" | "KEPT";
        FormerAccountRequest: {
            /**
             * @description By which the account is reached, or was at last; left out by who never had one
             * @example 13800138000
             */
            formerMobile?: string | null;
            /**
             * @description Its number
             * @example 11010519491231002X
             */
            idNumber: string;
            /** @description Document as in the register */
            idType: components["schemas"]["IdType"];
            /**
             * @description Name as in the register
             * @example 阿不都·艾尼
             */
            name: string;
        };
        GivenConsent: {
            /** @description When consent was given */
            at?: components["schemas"]["Instant"];
            /** @description Code of the notice */
            notice?: string;
            /**
             * Format: int32
             * @description The version consented to
             */
            version?: number;
        };
        GroupHeadcount: {
            /**
             * @description Code of the group of workers
             * @example COURIER
             */
            group?: string;
            /**
             * Format: int64
             * @description How many members
             */
            members?: number;
        };
        Headcount: {
            /** @description When the latest change these figures contain was made; absent while there was none */
            asOf?: components["schemas"]["Instant"];
            /** @description Sums to `members` */
            byGroup?: components["schemas"]["GroupHeadcount"][];
            /**
             * Format: int64
             * @description Of them, members of the union itself
             * @example 35
             */
            direct?: number;
            /**
             * Format: int64
             * @description Women among `members`
             * @example 402
             */
            female?: number;
            /**
             * Format: int64
             * @description Members of the union and those below it
             * @example 1280
             */
            members?: number;
            /**
             * Format: int64
             * @description Migrant workers among `members`, counted beside the groups
             * @example 910
             */
            migrantWorkers?: number;
            /** @description The figures are those of the end of this day, under today's tree */
            on?: components["schemas"]["LocalDate"];
            /** @description The union */
            unitId?: components["schemas"]["UUID"];
        };
        HeadcountBalance: {
            /**
             * Format: int64
             * @description At the end
             * @example 1280
             */
            closing?: number;
            /**
             * Format: int64
             * @description Joined
             * @example 40
             */
            joined?: number;
            /**
             * Format: int64
             * @description Left, were expelled or died
             * @example 6
             */
            left?: number;
            /**
             * Format: int64
             * @description At the beginning
             * @example 1245
             */
            opening?: number;
            /**
             * Format: int64
             * @description Restored after being retained
             * @example 2
             */
            restored?: number;
            /**
             * Format: int64
             * @description Retained: members still, and in no figure
             * @example 3
             */
            retained?: number;
            /**
             * Format: int64
             * @description Came from other unions
             * @example 7
             */
            transferredIn?: number;
            /**
             * Format: int64
             * @description Went to other unions
             * @example 5
             */
            transferredOut?: number;
            /**
             * Format: int64
             * @description Void, as if they had never joined
             * @example 0
             */
            voided?: number;
        };
        HeadcountMonth: {
            /** @description Members of the union and those below it */
            branch?: components["schemas"]["HeadcountBalance"];
            /** @description When its figures were frozen */
            frozenAt?: components["schemas"]["Instant"];
            /**
             * @description The month, in Asia/Shanghai
             * @example 2026-10
             */
            month?: string;
            /** @description Members of the union itself */
            own?: components["schemas"]["HeadcountBalance"];
            /**
             * Format: int64
             * @description Members of unions that came below this one since the month before, less those of unions that left: `branch.opening` is `branch.closing` of the month before and this
             * @example -35
             */
            reorganized?: number;
        };
        HeldAppointment: {
            /**
             * @description The permissions it gives
             * @example [
             *       "REVIEW_JOINING",
             *       "VIEW_MEMBERS"
             *     ]
             */
            permissions?: string[];
            /**
             * @description The role
             * @example CLERK
             */
            role?: string;
            /**
             * @description The union's name
             * @example 宝塔区快递行业工会联合会
             */
            unit?: string | null;
            /** @description Null: the whole platform */
            unitId?: components["schemas"]["UUID"] | null;
        };
        IdentityClaim: {
            /** @description The application; null when there is none */
            applicationId?: components["schemas"]["UUID"] | null;
            /** @description Null while it is an open application */
            memberId?: components["schemas"]["UUID"] | null;
        };
        IdentityClash: {
            /** @description Who claimed it first */
            first?: components["schemas"]["IdentityClaim"];
            /** @description Who claimed it later */
            second?: components["schemas"]["IdentityClaim"];
        };
        IdentityIndex: {
            /**
             * Format: int64
             * @description How many identities are claimed twice
             * @example 0
             */
            clashes?: number;
            /** @description The oldest of them, at most 200 */
            items?: components["schemas"]["IdentityClash"][];
            /**
             * Format: int64
             * @description Applications and members that lie under a former index
             * @example 0
             */
            unmoved?: number;
            /**
             * Format: int32
             * @description The present canonical form
             * @example 2
             */
            version?: number;
        };
        /**
         * @description Kinds of identity document
         *
         *     - `RESIDENT_ID`: resident identity card
         *     - `HK_MACAO_TAIWAN_RESIDENCE`: residence permit for Hong Kong, Macao and Taiwan residents
         *     - `HK_MACAO_PERMIT`: mainland travel permit for Hong Kong and Macao residents
         *     - `TAIWAN_PERMIT`: mainland travel permit for Taiwan residents
         *     - `FOREIGN_RESIDENCE`: foreign permanent resident identity card
         *     - `PASSPORT`: passport
         *     - `MILITARY`: military identity card
         * @enum {string}
         */
        IdType: "RESIDENT_ID" | "HK_MACAO_TAIWAN_RESIDENCE" | "HK_MACAO_PERMIT" | "TAIWAN_PERMIT" | "FOREIGN_RESIDENCE" | "PASSPORT" | "MILITARY";
        /**
         * @description - `CHECKING`: being checked
         *     - `CHECKED`: checked; its sender decides
         *     - `COMMITTING`: its people are being taken in
         *     - `COMMITTED`: committed
         *     - `UNDOING`: being taken back
         *     - `UNDONE`: taken back
         *     - `FAILED`: failed: see `failure`
         *     - `CANCELLED`: stopped
         * @enum {string}
         */
        ImportState: "CHECKING" | "CHECKED" | "COMMITTING" | "COMMITTED" | "UNDOING" | "UNDONE" | "FAILED" | "CANCELLED";
        IncomingTransferRequest: {
            /**
             * @description The member's number, thirteen digits
             * @example 6106000000514
             */
            memberNumber: string;
            /**
             * @description The member's name as on the card
             * @example 阿不都·艾尼
             */
            name: string;
            /** @description Why the membership moves */
            reason: components["schemas"]["TransferReason"];
            /** @description The union that asks for the member */
            unitId: components["schemas"]["UUID"];
        };
        /**
         * Format: date-time
         * @description A moment, RFC 3339 in UTC
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @description Long work that somebody asked for: only who asked sees it */
        Job: {
            /** @description When it was asked for */
            askedAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How many things are done
             * @example 5000
             */
            done?: number;
            /** @description When it was done, failed or cancelled; null while it is unfinished */
            endedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /**
             * @description The code of the refusal that ended it; null when none did
             * @example FORBIDDEN
             */
            failure?: string | null;
            /** @description What came of it; null while it is not done and once the file has ended */
            file?: components["schemas"]["JobFile"] | null;
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description Why it was asked for
             * @example 年度会员信息核对
             */
            purpose?: string;
            /** @description How it is */
            state?: components["schemas"]["JobState"];
            /**
             * Format: int64
             * @description How many there are to do; null while nobody knows
             * @example 20000
             */
            total?: number | null;
            /** @description The union whose things it is about */
            unitId?: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             */
            version?: number;
        };
        JobFile: {
            /**
             * @description Where it can be taken
             * @example /api/v1/members/exports/01a2047a-d132-7000-a5d0-f81b02b2f27e/file
             */
            address?: string;
            /** @description Its type */
            contentType?: string;
            /** @description When it is deleted */
            endsAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Its size in bytes
             */
            size?: number;
        };
        /**
         * @description How a job is
         *
         *     - `WAITING`: waiting for its turn
         *     - `RUNNING`: under way
         *     - `DONE`: done
         *     - `FAILED`: failed; can be resumed for some days
         *     - `CANCELLED`: cancelled; can be resumed for some days
         * @enum {string}
         */
        JobState: "WAITING" | "RUNNING" | "DONE" | "FAILED" | "CANCELLED";
        Jwk: {
            /** @description Algorithm */
            alg?: string;
            /** @description RSA exponent */
            e?: string;
            /** @description Id of the key */
            kid?: string;
            /** @description Key type */
            kty?: string;
            /** @description RSA modulus */
            n?: string;
            /** @description What it is used for */
            use?: string;
        };
        Jwks: {
            /** @description The keys */
            keys?: components["schemas"]["Jwk"][];
        };
        Letter: {
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description The message's key; messages of one key are applied in order
             * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a11
             */
            key?: string;
            /**
             * @description The message's id
             * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
             */
            messageId?: string;
            /**
             * Format: int64
             * @description Its place in the partition
             * @example 1042
             */
            offset?: number;
            /** @description When it was refused */
            parkedAt?: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The partition it came on
             * @example 3
             */
            partition?: number;
            /**
             * @description Why it was refused
             * @example MismatchedInputException
             */
            reason?: string;
            /**
             * @description What became of it
             * @example PARKED
             */
            state?: string;
            /**
             * @description The topic it came on
             * @example unionhall.organization.units.v1
             */
            topic?: string;
            /**
             * @description The message's type
             * @example UnitChanged
             */
            type?: string;
        };
        /**
         * @description What became of a dead letter
         *
         *     - `PARKED`: waiting for a decision
         *     - `REPLAYED`: applied after all
         *     - `DISCARDED`: given up
         * @enum {string}
         */
        LetterState: "PARKED" | "REPLAYED" | "DISCARDED";
        /**
         * Format: date
         * @description A day in Asia/Shanghai
         * @example 2022-03-10
         */
        LocalDate: string;
        LookupRequest: {
            /**
             * @description The document's number
             * @example 11010519491231002X
             */
            idNumber: string;
            /**
             * @description Kind of identity document
             * @example RESIDENT_ID
             */
            idType: components["schemas"]["IdType"];
            /**
             * @description Why, in words of at least four letters; the person concerned will read it
             * @example 核对转入人员的会籍
             */
            purpose: string;
        };
        Marked: {
            /**
             * Format: int32
             * @description How many were unread
             * @example 3
             */
            read?: number;
        };
        Member: {
            /** @description Date of birth: always null, never shown beside the number's last characters; reveal it */
            birthDate?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description When it last changed */
            changedAt?: components["schemas"]["Instant"];
            /** @description Code of the channel through which it came; null when none */
            channelCode?: string | null;
            /** @description The employer; null when none is known */
            employer?: components["schemas"]["MemberEmployer"] | null;
            /** @description Form of employment */
            employmentForm?: components["schemas"]["EmploymentForm"];
            /**
             * @description Code of the group of workers
             * @example COURIER
             */
            group?: string;
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description Its last characters alone
             * @example **************002X
             */
            idNumber?: string;
            /** @description Kind of identity document */
            idType?: components["schemas"]["IdType"];
            /** @description Day of joining; survives transfers */
            joinedOn?: components["schemas"]["LocalDate"];
            /**
             * @description Member number, with a check digit
             * @example 6106000000514
             */
            memberNumber?: string;
            /** @description The record that took its place, where it was a duplicate; null otherwise */
            mergedInto?: components["schemas"]["UUID"] | null;
            /** @description Whether a migrant worker; counted beside the group */
            migrantWorker?: boolean;
            /**
             * @description Masked
             * @example 138****8000
             */
            mobile?: string | null;
            /**
             * @description The person's name
             * @example 阿不都·艾尼
             */
            name?: string;
            /** @description What the real-name registry said; null to the member */
            realNameCheck?: components["schemas"]["CheckState"] | null;
            /** @description Sex */
            sex?: components["schemas"]["Sex"];
            /** @description Status of the membership */
            status?: components["schemas"]["MemberStatus"];
            /** @description The member's union */
            unit?: components["schemas"]["UnitReference1"];
            /**
             * Format: int32
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             */
            version?: number;
        };
        MemberCorrection: {
            /** @description When */
            at?: components["schemas"]["Instant"];
            /** @description The account that decided it */
            by?: components["schemas"]["UUID"];
            /** @description Number of the document that shows it; left out for none */
            document?: string;
            /** @description What was put right */
            field?: components["schemas"]["PersonField"];
            /**
             * @description What the register said, numbers masked; left out for nothing
             * @example DELIVERY
             */
            former?: string;
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description Kind of the document; only with its number */
            idType?: components["schemas"]["IdType"];
            /**
             * @description What it says since, numbers masked; left out for nothing
             * @example COURIER
             */
            present?: string;
            /** @description Why, in words */
            reason?: string;
            /** @description The request that it came by; left out for none */
            requestId?: components["schemas"]["UUID"];
        };
        /**
         * @description - `NO_MOBILE`: no mobile is known
         *     - `IDENTITY_REFUTED`: the registry does not confirm name and document (your own membership is never listed by it)
         * @enum {string}
         */
        MemberDoubt: "NO_MOBILE" | "IDENTITY_REFUTED";
        MemberEmployer: {
            /** @description Unified social credit code */
            creditCode?: string | null;
            /** @description Its name */
            name?: string | null;
        };
        MemberExportRequest: {
            /** @description Only those about whom this is doubtful */
            doubt?: components["schemas"]["MemberDoubt"] | null;
            /**
             * @description Only members of this group
             * @example COURIER
             */
            group?: string | null;
            /**
             * @description How the name begins
             * @example 阿不都
             */
            name?: string | null;
            /**
             * @description Why, in words of at least four letters; stays on record
             * @example 年度会员信息核对
             */
            purpose: string;
            /** @description Only those in this state */
            status?: components["schemas"]["MemberStatus"] | null;
            /** @description The union whose members, and those of the unions below it, are listed */
            unitId: components["schemas"]["UUID"];
        };
        /** @description A roster, what was found in it and what came of it */
        MemberImport: {
            /** @description When it was sent */
            askedAt?: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Created: rows that can be, after the commit the members that were
             * @example 100
             */
            created?: number;
            /**
             * Format: int64
             * @description Rows, or members, that the stage has done
             * @example 120
             */
            done?: number;
            /** @description When it is deleted; after that it can neither be seen nor taken back */
            endsAt?: components["schemas"]["Instant"];
            /**
             * @description Code of what failed
             * @example FORBIDDEN
             */
            failure?: string | null;
            /** @description The marked workbook */
            file?: components["schemas"]["JobFile"] | null;
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Members who had changed when it was taken back, and stayed
             * @example 0
             */
            kept?: number;
            /**
             * @description Why
             * @example 2026年第四季度新增会员名册
             */
            reason?: string;
            /**
             * Format: int32
             * @description Refused: the marked workbook says why
             * @example 5
             */
            refused?: number;
            /**
             * Format: int32
             * @description Rows of people
             * @example 120
             */
            rows?: number;
            /** @description How it stands */
            state?: components["schemas"]["ImportState"];
            /**
             * Format: int32
             * @description Unchanged: members already, as the row says
             * @example 15
             */
            unchanged?: number;
            /**
             * Format: int32
             * @description Members who were taken back
             * @example 0
             */
            undone?: number;
            /** @description The union that takes the people in */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description Columns that are not read
             * @example [
             *       "入会时间"
             *     ]
             */
            unknown?: string[];
            /**
             * Format: int32
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             */
            version?: number;
        };
        /** @description In what two records agree */
        MemberLikeness: {
            /**
             * @description Whether the birth dates are the same; null where one does not tell
             * @example true
             */
            birthDate?: boolean | null;
            /**
             * @description Whether the mobiles are the same; null where one has none
             * @example true
             */
            mobile?: boolean | null;
            /** @description Whether the names are the same */
            name?: boolean;
            /** @description Whether the sex is the same */
            sex?: boolean;
        };
        MemberList: {
            /** @description The members found */
            items?: components["schemas"]["Member"][];
        };
        /** @description A merge as its reader may see it. What does not apply is left out */
        MemberMerge: {
            /** @description In what the two agree; for the unions */
            alike?: components["schemas"]["MemberLikeness"];
            /** @description When it was proposed */
            askedAt?: components["schemas"]["Instant"];
            /** @description When it was decided, withdrawn or lapsed */
            decidedAt?: components["schemas"]["Instant"];
            /** @description The nearest union above both */
            deciderId?: components["schemas"]["UUID"];
            /**
             * @description Its name
             * @example 宝塔区总工会
             */
            deciderName?: string;
            /**
             * @description Why it was decided so
             * @example 经核对证件，属同一人。
             */
            decision?: string;
            /**
             * @description Number of the paper that shows it
             * @example 公安分局户籍证明第 12 号
             */
            document?: string;
            /** @description The last day of what is waited for */
            dueOn?: components["schemas"]["LocalDate"];
            /** @description Day of joining of the record that stays, before the merge */
            formerJoinedOn?: components["schemas"]["LocalDate"];
            /** @description Why the person has two records */
            ground?: components["schemas"]["MergeGround"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description Whether it should have been decided */
            late?: boolean;
            /** @description The record that goes into it */
            merged?: components["schemas"]["MergeSide"];
            /** @description Whether the reader may object now; for who has one of the two records */
            objectable?: boolean;
            /** @description When that was said */
            objectedAt?: components["schemas"]["Instant"];
            /**
             * @description What somebody says who has one of the two records
             * @example 不是同一人。
             */
            objection?: string;
            /**
             * @description Why they are to be merged
             * @example 同一人先后用护照和永久居留证入会。
             */
            reason?: string;
            /** @description Where it stands */
            state?: components["schemas"]["MergeState"];
            /** @description The record that stays */
            survivor?: components["schemas"]["MergeSide"];
            /** @description Why it should be undone, and what became of that */
            undo?: components["schemas"]["MergeUndo"];
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             * @example 1
             */
            version?: number;
        };
        MembershipProposal: {
            /** @description When it was asked for */
            askedAt?: components["schemas"]["Instant"];
            /** @description When it was closed; left out while it is open */
            closedAt?: components["schemas"]["Instant"];
            /** @description Why it was refused; left out for others */
            decision?: string;
            /** @description Number of the committee's decision; left out for a request to leave */
            document?: string;
            /** @description The last day on which it is decided in time; a request to leave takes effect after it. Left out when it is closed */
            dueOn?: components["schemas"]["LocalDate"];
            /** @description The ground the ledger will keep */
            ground?: components["schemas"]["StandingGround"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description What is proposed */
            kind?: components["schemas"]["ProposalKind"];
            /** @description Whether that day is over; left out when it is closed */
            late?: boolean;
            /** @description The member */
            memberId?: components["schemas"]["UUID"];
            /**
             * @description The member's name
             * @example 阿不都·艾尼
             */
            memberName?: string;
            /**
             * @description The member's number
             * @example 6106000000514
             */
            memberNumber?: string;
            /** @description Why, in words; left out when nobody said */
            reason?: string;
            /** @description Where it stands */
            state?: components["schemas"]["ProposalState"];
            /** @description The member's union */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description Its name
             * @example 宝塔区快递行业工会联合会
             */
            unitName?: string;
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             * @example 1
             */
            version?: number;
        };
        /**
         * @description Status of a membership
         *
         *     - `ACTIVE`: active
         *     - `TRANSFERRING`: transferring to another union
         *     - `RETAINED`: retained: no dues, no vote, not counted
         *     - `EXITED`: left the union
         *     - `EXPELLED`: expelled
         *     - `DECEASED`: deceased
         *     - `MERGED`: a duplicate, merged
         *     - `VOID`: entered by mistake, void
         * @enum {string}
         */
        MemberStatus: "ACTIVE" | "TRANSFERRING" | "RETAINED" | "EXITED" | "EXPELLED" | "DECEASED" | "MERGED" | "VOID";
        /**
         * @description - `OLD_NUMBER`: joined with a 15-digit number before
         *     - `OTHER_DOCUMENT`: joined with another kind of document
         *     - `RENEWED_DOCUMENT`: the document was renewed and has another number
         *     - `MISTYPED_NUMBER`: a number was entered wrongly
         * @enum {string}
         */
        MergeGround: "OLD_NUMBER" | "OTHER_DOCUMENT" | "RENEWED_DOCUMENT" | "MISTYPED_NUMBER";
        /**
         * @description - `THIS`: the record that `memberId` names
         *     - `OTHER`: the record that `otherNumber` names
         * @enum {string}
         */
        MergeKept: "THIS" | "OTHER";
        MergeRequest: {
            /**
             * @description Number of the paper that shows it; not of an identity document
             * @example 公安分局户籍证明第 12 号
             */
            document: string;
            /** @description Why the person has two records */
            ground: components["schemas"]["MergeGround"];
            /** @description Which of the two stays */
            kept: components["schemas"]["MergeKept"];
            /** @description The one record; of a union for which the caller acts */
            memberId: components["schemas"]["UUID"];
            /**
             * @description Name of the other record
             * @example 阿不都·艾尼
             */
            otherName: string;
            /**
             * @description Member number of the other record
             * @example 6106000000514
             */
            otherNumber: string;
            /**
             * @description In words; the people concerned read it
             * @example 同一人先后用护照和永久居留证入会。
             */
            reason: string;
        };
        /** @description One of the two records */
        MergeSide: {
            /** @description Whether an account belongs to it */
            account?: boolean;
            /** @description The record, numbers masked; where the reader may see it */
            member?: components["schemas"]["Member"];
            /** @description The member; null unless there is one */
            memberId?: components["schemas"]["UUID"];
            /**
             * @description Member number; null unless there is one
             * @example 6106000000514
             */
            memberNumber?: string;
            /**
             * @description Name of its union
             * @example 宝塔区快递行业工会联合会
             */
            unitName?: string;
        };
        /**
         * @description - `HEARING`: the people concerned may object
         *     - `DECIDING`: the union above both has to decide
         *     - `OBJECTED`: somebody concerned has objected; it cannot be approved
         *     - `MERGED`: merged
         *     - `REFUSED`: refused
         *     - `WITHDRAWN`: withdrawn
         *     - `LAPSED`: one of the two memberships ended otherwise
         *     - `UNDO_ASKED`: merged; the union above both has to decide whether to undo it
         *     - `UNDONE`: undone: both are members as before
         *     - `UNDO_REFUSED`: merged, and to stay so
         * @enum {string}
         */
        MergeState: "HEARING" | "DECIDING" | "OBJECTED" | "MERGED" | "REFUSED" | "WITHDRAWN" | "LAPSED" | "UNDO_ASKED" | "UNDONE" | "UNDO_REFUSED";
        /** @description That a merge should be undone */
        MergeUndo: {
            /** @description When it was asked for */
            askedAt?: components["schemas"]["Instant"];
            /** @description When it was decided */
            decidedAt?: components["schemas"]["Instant"];
            /**
             * @description Why it was decided so
             * @example 经核实不是同一人，恢复原记录。
             */
            decision?: string;
            /**
             * @description Number of the paper that shows it
             * @example 公安分局户籍证明第 31 号
             */
            document?: string;
            /**
             * @description Why it was a mistake
             * @example 经核实不是同一人。
             */
            reason?: string;
        };
        MobileChange: {
            /** @description When it was asked for */
            askedAt?: components["schemas"]["Instant"];
            /** @description Whether the caller asked for it */
            byYou?: boolean;
            /**
             * @description To be shown to a clerk; left out when it is over, and for others
             * @example K7QX2M9A4T
             */
            code?: string;
            /**
             * @description Whether a clerk has seen who claims the account; left out for what is no claim
             * @example false
             */
            confirmed?: boolean;
            /** @description The last day on which it can be stopped; left out when it is over */
            dueOn?: components["schemas"]["LocalDate"];
            /** @description When it ended; left out while it waits */
            endedAt?: components["schemas"]["Instant"];
            /**
             * @description By which the account was reached, masked
             * @example 138****8000
             */
            formerMobile?: string;
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description Why */
            kind?: components["schemas"]["MobileChangeKind"];
            /**
             * @description By which it is to be reached, masked; left out when it is let go
             * @example 139****9000
             */
            newMobile?: string;
            /** @description How far it is */
            state?: components["schemas"]["MobileChangeState"];
        };
        /**
         * @description Why an account is reached by another mobile
         *
         *     - `CHANGE`: the holder has both telephones: done at once
         *     - `CLAIM`: the holder has lost the former one
         *     - `RELEASE`: somebody else has the number now
         * @enum {string}
         */
        MobileChangeKind: "CHANGE" | "CLAIM" | "RELEASE";
        /**
         * @description How far a change of the mobile is
         *
         *     - `WAITING`: whoever has the account can stop it
         *     - `DONE`: done
         *     - `OBJECTED`: stopped by who has the account; shown to nobody else
         *     - `WITHDRAWN`: withdrawn by who asked
         *     - `REFUSED`: no account fitted, or none that may be claimed: ask at your union in person
         * @enum {string}
         */
        MobileChangeState: "WAITING" | "DONE" | "OBJECTED" | "WITHDRAWN" | "REFUSED";
        Movement: {
            /**
             * Format: int32
             * @description Kind of change by the real-name standard
             * @example 1
             */
            code?: number;
            /** @description The deciding document, if any */
            document?: string | null;
            /** @description Why, in words; null where a code says it all */
            explanation?: string | null;
            /** @description What happened */
            kind?: components["schemas"]["MovementKind"];
            /** @description On which day */
            on?: components["schemas"]["LocalDate"];
            /** @description Why */
            reason?: string | null;
            /** @description At which union */
            unitId?: components["schemas"]["UUID"];
        };
        /**
         * @description What happens to a membership
         *
         *     - `JOINED`: joined
         *     - `TRANSFERRED_IN`: transferred in
         *     - `RETAINED`: retained
         *     - `TRANSFERRED_OUT`: transferred out
         *     - `EXPELLED`: expelled
         *     - `EXITED`: left
         *     - `RESTORED`: restored
         *     - `DECEASED`: died
         *     - `REINSTATED`: its end was taken back as a mistake
         *     - `MERGED`: merged: it was a duplicate of another record
         *     - `MERGED_IN`: it goes on for a duplicate too, which was merged into it
         *     - `MERGE_UNDONE`: it goes on without the duplicate again
         *     - `VOIDED`: voided: it was a mistake of the register
         * @enum {string}
         */
        MovementKind: "JOINED" | "TRANSFERRED_IN" | "RETAINED" | "TRANSFERRED_OUT" | "EXPELLED" | "EXITED" | "RESTORED" | "DECEASED" | "REINSTATED" | "MERGED" | "MERGED_IN" | "MERGE_UNDONE" | "VOIDED";
        MovementList: {
            /** @description The ledger's entries */
            items?: components["schemas"]["Movement"][];
        };
        NewMobileRequest: {
            /**
             * @description The attempt that was answered when that code was asked for
             * @example Qm7c1f0ZyX2b8sK4vN6tR9wEhJ3uLpA5dGiO
             */
            attempt?: string | null;
            /**
             * @description The code that came to the new mobile
             * @example 123456
             */
            code: string;
            /**
             * @description The attempt that was answered when that code was asked for
             * @example Zk2b8sK4vN6tR9wEhJ3uLpA5dGiOQm7c1f0Y
             */
            formerAttempt?: string | null;
            /**
             * @description The code that came to the present mobile
             * @example 654321
             */
            formerCode: string;
            /**
             * @description The new mobile
             * @example 13800138000
             */
            mobile: string;
        };
        Notice: {
            /**
             * @description The law it rests on
             * @example 《中华人民共和国个人信息保护法》第十七条
             */
            legalBasis?: string;
            /**
             * @description Code of the notice
             * @example PERSONAL_INFORMATION
             */
            notice?: string;
            /** @description Whether nobody can join without it */
            required?: boolean;
            /** @description Its text */
            text?: string;
            /**
             * @description Its title
             * @example 个人信息处理告知书
             */
            title?: string;
            /** @description First day it holds */
            validFrom?: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description Name it in the consent
             * @example 1
             */
            version?: number;
        };
        NoticeList: {
            /** @description The notices */
            items?: components["schemas"]["Notice"][];
        };
        Notification: {
            /** @description When it was told */
            createdAt?: components["schemas"]["Instant"];
            /** @description The notification's id */
            id?: components["schemas"]["UUID"];
            /** @description What one chooses text messages by */
            kind?: components["schemas"]["NotificationKind"];
            /** @description When it was first marked as read; left out while it is not */
            readAt?: components["schemas"]["Instant"];
            /**
             * @description The address of what it is about; for what one may no longer see it answers as for everybody
             * @example /api/v1/applications/01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
             */
            subject?: string;
            /** @description Which notification it is */
            template?: components["schemas"]["Template"];
            /**
             * @description The sentence
             * @example 您向“宝塔区快递行业工会联合会”提交的入会申请已审核通过，您已成为工会会员。
             */
            text?: string;
            /** @description Why there is no text message; left out when there is one */
            textReason?: components["schemas"]["TextReason"];
            /** @description What became of its text message */
            textState?: components["schemas"]["TextState"];
            /**
             * @description A few words
             * @example 入会申请已通过
             */
            title?: string;
            /** @description Why there is no WeChat message; left out when there is one */
            wechatReason?: components["schemas"]["WechatReason"];
            /** @description What became of its WeChat message */
            wechatState?: components["schemas"]["WechatState"];
        };
        NotificationChoices: {
            /**
             * @description The kinds of which no text message is wanted
             * @example [
             *       "WAITING"
             *     ]
             */
            textsOff?: components["schemas"]["NotificationKind"][];
            /**
             * Format: int64
             * @description The version of the choices
             * @example 1
             */
            version?: number;
            /**
             * @description The kinds of which no WeChat message is wanted
             * @example [
             *       "WAITING"
             *     ]
             */
            wechatOff?: components["schemas"]["NotificationKind"][];
        };
        /**
         * @description What one chooses text messages by
         *
         *     - `DECISIONS`: decisions about one's own application, transfer or membership
         *     - `OFFICE`: offices given to one
         *     - `WAITING`: what waits for an officer, on the mornings of working days
         *     - `ANNOUNCEMENTS`: what one's union announces to its members
         *     - `ACCOUNT`: how one signs in; always comes as a text message, and naming it in a choice changes nothing
         * @enum {string}
         */
        NotificationKind: "DECISIONS" | "OFFICE" | "WAITING" | "ANNOUNCEMENTS" | "ACCOUNT";
        OAuthError: {
            /**
             * @description The error code of RFC 6749
             * @example invalid_client
             */
            error?: string;
            /**
             * @description What was wrong
             * @example grant_type is missing
             */
            error_description?: string;
        };
        OAuthToken: {
            /**
             * @description The access token
             * @example eyJhbGciOiJSUzI1NiJ9…
             */
            access_token?: string;
            /**
             * Format: int64
             * @description Seconds until it expires
             * @example 900
             */
            expires_in?: number;
            /**
             * @description Always `Bearer`
             * @example Bearer
             */
            token_type?: string;
        };
        OutgoingTransferRequest: {
            /** @description The member who is to go */
            memberId: components["schemas"]["UUID"];
            /** @description Why the membership moves */
            reason: components["schemas"]["TransferReason"];
            /** @description The union that is to take the member */
            unitId: components["schemas"]["UUID"];
        };
        /** @description How the consent to a notice stands */
        OwnConsent: {
            /** @description The application with which it was given; left out for what came later */
            applicationId?: components["schemas"]["UUID"];
            /** @description When it was given or taken back */
            at?: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description The version in force, which can be consented to
             * @example 1
             */
            currentVersion?: number;
            /**
             * @description What follows when it is taken back
             * @example 立即停止向实名核验机构提供您的信息。
             */
            follows?: string;
            /** @description Code of the notice */
            notice?: components["schemas"]["ConsentKind"];
            /** @description Whether it holds */
            state?: components["schemas"]["ConsentState"];
            /**
             * @description Its title; left out when it is not in force any more
             * @example 实名核验单独同意书
             */
            title?: string;
            /**
             * Format: int32
             * @description The version consented to
             * @example 1
             */
            version?: number;
            /** @description Whether it can be taken back now */
            withdrawable?: boolean;
        };
        OwnTransferRequest: {
            /**
             * @description The code of a scanned channel; null when the union was chosen
             * @example K7QX2M9A
             */
            channelCode?: string | null;
            /** @description Why the membership moves */
            reason: components["schemas"]["TransferReason"];
            /** @description The union that was chosen; null when the code says it */
            unitId?: components["schemas"]["UUID"] | null;
        };
        PageAccessView: {
            /** @description The items of this page */
            items?: components["schemas"]["AccessLogEntry"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageAnnouncementView: {
            /** @description The items of this page */
            items?: components["schemas"]["Announcement"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageApiClientView: {
            /** @description The items of this page */
            items?: components["schemas"]["RegisteredClient"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageApplicationView: {
            /** @description The items of this page */
            items?: components["schemas"]["Application"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageCorrectionRequestView: {
            /** @description The items of this page */
            items?: components["schemas"]["CorrectionRequest"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageCorrectionView: {
            /** @description The items of this page */
            items?: components["schemas"]["MemberCorrection"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageDataCopyView: {
            /** @description The items of this page */
            items?: components["schemas"]["DataCopy"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageDisputeView: {
            /** @description The items of this page */
            items?: components["schemas"]["Dispute"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageErasureView: {
            /** @description The items of this page */
            items?: components["schemas"]["Erasure"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageHeadcountMonthView: {
            /** @description The items of this page */
            items?: components["schemas"]["HeadcountMonth"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageImportView: {
            /** @description The items of this page */
            items?: components["schemas"]["MemberImport"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageJobView: {
            /** @description The items of this page */
            items?: components["schemas"]["Job"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageLetter: {
            /** @description The items of this page */
            items?: components["schemas"]["Letter"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageMemberView: {
            /** @description The items of this page */
            items?: components["schemas"]["Member"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageMergeView: {
            /** @description The items of this page */
            items?: components["schemas"]["MemberMerge"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageMobileChangeView: {
            /** @description The items of this page */
            items?: components["schemas"]["MobileChange"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageNotificationView: {
            /** @description The items of this page */
            items?: components["schemas"]["Notification"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageProposalView: {
            /** @description The items of this page */
            items?: components["schemas"]["MembershipProposal"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageTaskView: {
            /** @description The items of this page */
            items?: components["schemas"]["Task"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageTransferView: {
            /** @description The items of this page */
            items?: components["schemas"]["Transfer"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageVoterListView: {
            /** @description The items of this page */
            items?: components["schemas"]["VoterList"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageVoterView: {
            /** @description The items of this page */
            items?: components["schemas"]["Voter"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        Paper: {
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description What the file is, by its content
             * @example image/jpeg
             */
            type?: string;
            /** @description When it is deleted unless an application is entered from it */
            until?: components["schemas"]["Instant"];
        };
        /**
         * @description - `ACCOUNT`: account
         *     - `SIGN_INS`: sign-ins and devices
         *     - `MOBILE_CHANGES`: changes of the mobile
         *     - `SECOND_FACTOR`: second factor
         *     - `WECHAT`: WeChat
         *     - `NOTICES`: messages received
         *     - `FILES`: files
         *     - `APPLICATIONS`: applications
         *     - `CONSENTS`: consents taken back and given again
         *     - `CHECKS`: real-name checks
         *     - `MEMBERSHIP`: membership
         *     - `MOVEMENTS`: ledger of the membership
         *     - `TRANSFERS`: transfers
         *     - `STANDING`: leaving and expulsion
         *     - `CORRECTIONS`: corrections
         *     - `CORRECTION_REQUESTS`: requests for correction
         *     - `DISPUTES`: disputes about the identity
         *     - `MERGES`: merges of two records
         *     - `LOOKS`: who looked
         *     - `OFFICES`: offices
         * @enum {string}
         */
        Part: "ACCOUNT" | "SIGN_INS" | "MOBILE_CHANGES" | "SECOND_FACTOR" | "WECHAT" | "NOTICES" | "FILES" | "APPLICATIONS" | "CONSENTS" | "CHECKS" | "MEMBERSHIP" | "MOVEMENTS" | "TRANSFERS" | "STANDING" | "CORRECTIONS" | "CORRECTION_REQUESTS" | "DISPUTES" | "MERGES" | "LOOKS" | "OFFICES";
        /**
         * @description What is known of a person
         *
         *     - `NAME`: name
         *     - `ID_NUMBER`: number of the identity document, with its kind
         *     - `SEX`: sex: UNKNOWN, MALE, FEMALE
         *     - `BIRTH_DATE`: birth date, as 2026-11-30
         *     - `MOBILE`: mobile number
         *     - `GROUP`: group of workers, a code of the groups
         *     - `EMPLOYMENT_FORM`: form of employment, a code
         *     - `MIGRANT_WORKER`: migrant worker: true, false
         *     - `EMPLOYER_NAME`: name of the employer
         *     - `EMPLOYER_CREDIT_CODE`: credit code of the employer
         * @enum {string}
         */
        PersonField: "NAME" | "ID_NUMBER" | "SEX" | "BIRTH_DATE" | "MOBILE" | "GROUP" | "EMPLOYMENT_FORM" | "MIGRANT_WORKER" | "EMPLOYER_NAME" | "EMPLOYER_CREDIT_CODE";
        /** @description A refusal (RFC 9457). `code` is stable; `title` and `detail` follow `Accept-Language` */
        Problem: {
            /**
             * @description The stable code by which programs decide
             * @example ALREADY_APPLIED
             */
            code?: string;
            /**
             * @description Quote it when you report the problem
             * @example 01a2047a-d132-7000-a5d0-f81b02b2f27e
             */
            correlationId?: string;
            /**
             * @description What was wrong, where, and what to do, for people
             * @example 您已有一份申请正在审核，请等待审核结果。
             */
            detail?: string;
            /** @description Everything that is wrong, one by one */
            errors?: components["schemas"]["ProblemError"][];
            /**
             * @description The address of the request that was refused
             * @example /api/v1/applications
             */
            instance?: string;
            /**
             * Format: int32
             * @description The HTTP status
             * @example 409
             */
            status?: number;
            /**
             * @description What is wrong, in a few words for people
             * @example 已有申请正在审核
             */
            title?: string;
            /**
             * @description The address of this kind of problem
             * @example /problems/ALREADY_APPLIED
             */
            type?: string;
        } & {
            [key: string]: unknown;
        };
        ProblemError: {
            /**
             * @description The stable code of this fault
             * @example ID_CHECKSUM
             */
            code?: string;
            /**
             * @description What is wrong here and how to put it right
             * @example 校验位不正确，请核对证件号码。
             */
            detail?: string;
            /**
             * @description The query or path parameter that is wrong
             * @example limit
             */
            parameter?: string;
            /**
             * @description JSON pointer into the body
             * @example /idNumber
             */
            pointer?: string;
        };
        /**
         * @description What is proposed about a membership
         *
         *     - `EXIT`: the member wants to leave
         *     - `EXPULSION`: the union wants to expel
         * @enum {string}
         */
        ProposalKind: "EXIT" | "EXPULSION";
        /**
         * @description Where a proposal stands
         *
         *     - `OPEN`: waits for the union, or the one above
         *     - `EFFECTIVE`: has taken effect
         *     - `EFFECTIVE_BY_SILENCE`: has taken effect, since nobody answered in time
         *     - `REFUSED`: the union above does not file it
         *     - `WITHDRAWN`: withdrawn
         *     - `LAPSED`: the membership ended otherwise
         * @enum {string}
         */
        ProposalState: "OPEN" | "EFFECTIVE" | "EFFECTIVE_BY_SILENCE" | "REFUSED" | "WITHDRAWN" | "LAPSED";
        QrPicture: {
            /**
             * Format: int32
             * @description Modules of an edge: the `viewBox` of the drawing is `0 0 edge edge`
             * @example 41
             */
            edge?: number;
            /**
             * @description The dark modules, as the `d` of an SVG path
             * @example M4 4h7v1h-7z
             */
            path?: string;
        };
        Reason: {
            /**
             * @description Why; 2 to 500 characters, no personal data
             * @example 材料齐全，同意。
             */
            reason: string;
        };
        ReasonRequest: {
            /**
             * @description The applicant reads it; nothing personal of others
             * @example 工作单位不在本工会范围，请向所在街道工会申请
             */
            reason: string;
        };
        RecoveryCodes: {
            /**
             * @description Each good once; dashes do not matter
             * @example [
             *       "K7QD-2MXA-WJ5R-T6PF"
             *     ]
             */
            codes?: string[];
        };
        /**
         * @description On which ground a transfer is refused; there are no others
         *
         *     - `NOT_EMPLOYED_THERE`: does not work there
         *     - `DISPUTE`: a dispute about the membership or the employment is not settled
         *     - `ELECTION_FREEZE`: an election is held: from the notice of candidates to the result
         * @enum {string}
         */
        RefusalGround: "NOT_EMPLOYED_THERE" | "DISPUTE" | "ELECTION_FREEZE";
        RegisteredClient: {
            /** @description Appoint this account to give the client permissions (role integrator, `INTEGRATOR`) */
            accountId?: components["schemas"]["UUID"];
            /**
             * @description What it signs in with
             * @example client-019aa0b2-7c1e-7d3a-9f00-0242ac120002
             */
            clientId?: string;
            /** @description Shown once, when the client is made */
            clientSecret?: string | null;
            /** @description When it was made */
            createdAt?: components["schemas"]["Instant"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description Which system it is
             * @example 市人社局数据接口
             */
            name?: string;
            /** @description When it was revoked; null while it is in use */
            revokedAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
        };
        /**
         * @description Where a request for a correction stands
         *
         *     - `OPEN`: waits for the union
         *     - `CHECKED`: waits for the second account
         *     - `GRANTED`: put right
         *     - `REFUSED`: refused
         *     - `WITHDRAWN`: withdrawn
         *     - `LAPSED`: the membership has ended meanwhile
         * @enum {string}
         */
        RequestState: "OPEN" | "CHECKED" | "GRANTED" | "REFUSED" | "WITHDRAWN" | "LAPSED";
        Resealed: {
            /**
             * Format: int32
             * @description How many values were moved
             * @example 500
             */
            values?: number;
        };
        RestorationRequest: {
            /**
             * @description Its number. Personal
             * @example 11010519491231002X
             */
            idNumber?: string | null;
            /**
             * @description Kind of the document that was registered
             * @example RESIDENT_ID
             */
            idType?: ((string | components["schemas"]["IdType"] | null) | null) | components["schemas"]["IdType"] | null;
        };
        Revealed: {
            /** @description What is shown */
            field?: components["schemas"]["RevealedField"];
            /**
             * @description Null when there is none
             * @example 11010519491231002X
             */
            value?: string | null;
        };
        /**
         * @description What can be shown in full
         *
         *     - `ID_NUMBER`: number of the identity document
         *     - `MOBILE`: mobile number
         *     - `BIRTH_DATE`: birth date
         * @enum {string}
         */
        RevealedField: "ID_NUMBER" | "MOBILE" | "BIRTH_DATE";
        RevealRequest: {
            /**
             * @description What to show
             * @example ID_NUMBER
             */
            field: components["schemas"]["RevealedField"];
            /**
             * @description Why, in words of at least four letters; the person concerned will read it
             * @example 核对入会人证件原件
             */
            purpose: string;
        };
        SecondFactor: {
            /** @description The last twenty things that happened to it, newest first */
            history?: components["schemas"]["SecondFactorEntry"][];
            /**
             * @description The day from which offices count only in sign-ins with a second factor; left out when they always do
             * @example 2027-01-01
             */
            officersNeedItFrom?: components["schemas"]["LocalDate"];
            /** @description Whether signing in needs it */
            on?: boolean;
            /**
             * Format: int32
             * @description Recovery codes that can still be used
             * @example 10
             */
            recoveryCodesLeft?: number;
            /** @description Since when; left out while it is not in force */
            since?: components["schemas"]["Instant"];
            /** @description Whether this sign-in was completed with it */
            usedNow?: boolean;
        };
        SecondFactorCode: {
            /**
             * @description Six digits of the app, or a recovery code
             * @example 492039
             */
            code: string;
        };
        SecondFactorEnrolment: {
            /**
             * Format: int64
             * @description Seconds for its first code
             * @example 600
             */
            expiresIn?: number;
            /** @description The address as a QR code */
            qr?: components["schemas"]["QrPicture"];
            /**
             * @description The secret in Base32, to be typed into an app
             * @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP
             */
            secret?: string;
            /**
             * @description The same as an address that authenticator apps take
             * @example otpauth://totp/Unionhall:138%2A%2A%2A%2A8000?secret=JBSWY3DPEHPK3PXP
             */
            uri?: string;
        };
        SecondFactorEntry: {
            /** @description When */
            at?: components["schemas"]["Instant"];
            /** @description What happened */
            kind?: components["schemas"]["EntryKind"];
            /**
             * @description Why it was removed by somebody else; left out otherwise
             * @example 手机丢失，已当面核对身份。
             */
            reason?: string;
        };
        /** @description The second half of a sign-in */
        SecondFactorRequest: {
            /**
             * @description The `challenge` of the refusal
             * @example 7l0q0m3Xr1Zb9kQ4yN2fT8wVhJc5uLpS6aDgEiRoMxA
             */
            challenge: string;
            /**
             * @description Six digits of the app, or a recovery code
             * @example 492039
             */
            code: string;
        };
        SessionList: {
            /** @description The sign-ins */
            items?: components["schemas"]["SignInSession"][];
        };
        Settled: {
            /**
             * Format: int32
             * @description How many messages were settled
             * @example 3
             */
            messages?: number;
        };
        /**
         * @description Sex
         *
         *     - `UNKNOWN`: unknown
         *     - `MALE`: male
         *     - `FEMALE`: female
         * @enum {string}
         */
        Sex: "UNKNOWN" | "MALE" | "FEMALE";
        SignInCodeRequest: {
            /**
             * @description The `deviceToken` of an earlier sign-in on this device, where there is one. Some codes of a day are kept for such devices
             * @example Qm7c1f0ZyX2b8sK4vN6tR9wEhJ3uLpA5dGiOoTxMeVY
             */
            deviceToken?: string | null;
            /**
             * @description Eleven digits; +86, blanks and dashes are dropped
             * @example 13800138000
             */
            mobile: string;
        };
        SignInCodeSent: {
            /**
             * @description Send it back with the code: its guesses are then counted for it alone
             * @example 7l0q0m3Xr1Zb9kQ4yN2fT8wVhJc5uLpS6aDgEiRoMxA
             */
            attempt?: string;
            /**
             * Format: int64
             * @description Seconds the code is good
             * @example 300
             */
            expiresIn?: number;
        };
        /** @description A sign-in that still holds */
        SignInSession: {
            /**
             * @description As the person called it
             * @example 小李的手机
             */
            device?: string | null;
            /** @description When it ends if it is not used again */
            expiresAt?: components["schemas"]["Instant"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description When it last fetched new tokens */
            lastUsedAt?: components["schemas"]["Instant"];
            /** @description When the code was given */
            signedInAt?: components["schemas"]["Instant"];
        };
        /** @description Either `mobile` and `code`, or `refreshToken` alone */
        SignInTokenRequest: {
            /**
             * @description With a code: the `attempt` that came when it was asked for. Its five guesses are its own; guesses without one share a count with everybody who tries this number
             * @example 7l0q0m3Xr1Zb9kQ4yN2fT8wVhJc5uLpS6aDgEiRoMxA
             */
            attempt?: string | null;
            /**
             * @description The six digits of a message
             * @example 123456
             */
            code?: string | null;
            /**
             * @description With a code: what the person calls this device; shown in the list of sign-ins
             * @example 小李的手机
             */
            device?: string | null;
            /**
             * @description The mobile number
             * @example 13800138000
             */
            mobile?: string | null;
            /**
             * @description The one of the last answer; good for one use
             * @example rt_3q2-7wEjQ0S1bUo9
             */
            refreshToken?: string | null;
        };
        SignInTokens: {
            /**
             * @description Send as `Authorization: Bearer …`
             * @example eyJhbGciOiJSUzI1NiJ9…
             */
            accessToken?: string;
            /**
             * @description After signing in with a code: keep it on this device, also after signing out, and send it when asking for a code. It signs nobody in
             * @example Qm7c1f0ZyX2b8sK4vN6tR9wEhJ3uLpA5dGiOoTxMeVY
             */
            deviceToken?: string | null;
            /**
             * Format: int64
             * @description Seconds until the access token expires
             * @example 900
             */
            expiresIn?: number;
            /**
             * @description Good for one use, when the access token expires
             * @example rt_3q2-7wEjQ0S1bUo9
             */
            refreshToken?: string;
            /**
             * @description Always `Bearer`
             * @example Bearer
             */
            tokenType?: string;
        };
        SignOutRequest: {
            /**
             * @description The refresh token held
             * @example rt_3q2-7wEjQ0S1bUo9
             */
            refreshToken: string;
        };
        /** @description How a membership stands */
        Standing: {
            /** @description The member */
            memberId?: components["schemas"]["UUID"];
            /** @description Status of the membership */
            status?: components["schemas"]["MemberStatus"];
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             * @example 2
             */
            version?: number;
        };
        /**
         * @description Why a membership is retained, restored or over, with the codes of the real-name standard
         *
         *     - `RETIRED`: retained: retired (7)
         *     - `UNEMPLOYED`: retained: unemployed (3)
         *     - `MILITARY_SERVICE`: retained: military service (9)
         *     - `EMPLOYER_CLOSED`: retained: the employer is bankrupt or closed (4)
         *     - `EMPLOYED_AGAIN`: restored: employed again (1)
         *     - `RETAINED_BY_MISTAKE`: restored: it was retained by mistake (99)
         *     - `OWN_WISH`: left by the own wish, in writing (5)
         *     - `DUES_UNPAID`: left: no dues and no activity for months, after persuasion (99)
         *     - `CRIMINAL_PUNISHMENT`: expelled: criminal punishment (6)
         *     - `DEATH`: died (8)
         * @enum {string}
         */
        StandingGround: "RETIRED" | "UNEMPLOYED" | "MILITARY_SERVICE" | "EMPLOYER_CLOSED" | "EMPLOYED_AGAIN" | "RETAINED_BY_MISTAKE" | "OWN_WISH" | "DUES_UNPAID" | "CRIMINAL_PUNISHMENT" | "DEATH";
        StandingRequest: {
            /**
             * @description Number of the document that decided it; required for leaving
             * @example 宝工发〔2026〕3号
             */
            document?: string | null;
            /** @description Why; says which change it is */
            ground: components["schemas"]["StandingGround"];
            /** @description The day from which it holds */
            on: components["schemas"]["LocalDate"];
            /**
             * @description Why, in words; the member reads it
             * @example 已办理退休手续。
             */
            reason: string;
        };
        Statement: {
            /**
             * @description How it is; without numbers of people
             * @example 证件是我本人的，可以到工会当面核对。
             */
            statement: string;
        };
        /**
         * @description What happened to a transfer
         *
         *     - `ASKED`: asked for
         *     - `RELEASED`: the former union agreed
         *     - `ACCEPTED`: the new union agreed
         *     - `COMPLETED`: the member belongs to the new union
         *     - `REFUSED`: refused
         *     - `WITHDRAWN`: withdrawn
         *     - `LAPSED`: ended, since the new union takes no members any more or the membership changed otherwise
         * @enum {string}
         */
        StepKind: "ASKED" | "RELEASED" | "ACCEPTED" | "COMPLETED" | "REFUSED" | "WITHDRAWN" | "LAPSED";
        /**
         * @description Why the sending was stopped
         *
         *     - `RIGHT_ENDED`: who published it may not announce there any more
         *     - `UNION_ENDED`: the union is not in its normal state any more
         *     - `DAY_OVER`: its last day is over
         * @enum {string}
         */
        StopReason: "RIGHT_ENDED" | "UNION_ENDED" | "DAY_OVER";
        /**
         * @description Whose data was looked at
         *
         *     - `APPLICATION`: an application
         *     - `MEMBER`: a member
         *     - `DISPUTE`: a dispute about an identity
         * @enum {string}
         */
        Subject: "APPLICATION" | "MEMBER" | "DISPUTE";
        SubmittedView: {
            /** @description The last working day on which an answer is in time */
            dueOn?: components["schemas"]["LocalDate"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description Its status */
            status?: components["schemas"]["ApplicationStatus"];
            /** @description When it was submitted */
            submittedAt?: components["schemas"]["Instant"];
            /** @description The union to join */
            unit?: components["schemas"]["UnitReference"];
            /**
             * Format: int64
             * @description Send as `If-Match` (`"v1"`) to correct it
             * @example 1
             */
            version?: number;
        };
        Task: {
            /**
             * Format: int64
             * @description How many things wait
             * @example 12
             */
            count?: number;
            /** @description The first moment that is too late for the first of them; left out when there is none */
            due?: components["schemas"]["Instant"];
            /** @description The line's id; the same for as long as it waits */
            id?: components["schemas"]["UUID"];
            /**
             * @description The kind of task
             * @example APPLICATIONS_TO_REVIEW
             */
            kind?: string;
            /**
             * Format: int64
             * @description How many of them are late
             * @example 2
             */
            late?: number;
            /**
             * @description The permission one needs to do it
             * @example REVIEW_JOINING
             */
            permission?: string;
            /** @description Since when the first of them waits */
            since?: components["schemas"]["Instant"];
            /**
             * @description The address under which they are done
             * @example /api/v1/applications?unit=01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10&status=SUBMITTED
             */
            subject?: string;
            /** @description The union where it is to be done; left out when it concerns the whole platform */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description The name of that union
             * @example 宝塔区快递行业工会联合会
             */
            unitName?: string;
        };
        /**
         * @description Which notification it is
         *
         *     - `APPLICATION_APPROVED`: an application was approved
         *     - `APPLICATION_RETURNED`: an application was returned to be corrected
         *     - `APPLICATION_HANDED_OVER`: another union has an application now, since the one it was made to has ended
         *     - `APPLICATION_REJECTED`: an application was rejected
         *     - `TRANSFER_ASKED`: a union has asked to transfer the membership
         *     - `TRANSFER_RELEASED`: the former union has agreed to a transfer
         *     - `TRANSFER_COMPLETED`: the membership was transferred
         *     - `TRANSFER_REFUSED`: a transfer was refused
         *     - `TRANSFER_WITHDRAWN`: a union has withdrawn a transfer
         *     - `TRANSFER_LAPSED`: a transfer has ended, since the new union takes no members
         *     - `MEMBERSHIP_CHANGED`: the membership is retained, restored or over
         *     - `EXPULSION_PROPOSED`: a union has proposed to expel the member
         *     - `EXPULSION_DROPPED`: an expulsion was withdrawn or not filed
         *     - `APPOINTMENT_GIVEN`: an office was given to the person
         *     - `LEGAL_PERSON_APPROVED`: a registration that was applied for was approved
         *     - `LEGAL_PERSON_RETURNED`: a registration that was applied for was returned to be corrected
         *     - `LEGAL_PERSON_REJECTED`: a registration that was applied for was rejected
         *     - `LEGAL_PERSON_OVERDUE`: a registration that was applied for was not answered in time
         *     - `FOUNDING_MOVED`: an application to found a union has moved on
         *     - `CERTIFICATE_ENDS`: a certificate of the union ends and can be renewed
         *     - `TASKS_WAIT`: how much waits for an officer
         *     - `ANNOUNCEMENT`: a union announces something to its members
         *     - `ANNOUNCEMENT_WITHDRAWN`: what was announced was withdrawn
         *     - `MEMBER_CORRECTED`: something about the member was put right
         *     - `CORRECTION_REFUSED`: a correction that the member asked for was refused
         *     - `DATA_COPY_ASKED`: A copy of the own data was asked for
         *     - `ENTERED_APPLICATION_MOVED`: an application that was entered from paper has moved on
         *     - `DISPUTE_ABOUT_YOU`: somebody disputes the identity that the member or applicant holds
         *     - `DISPUTE_MOVED`: a dispute about an identity has moved on
         *     - `MERGE_PROPOSED`: a merge of the own record with another was proposed
         *     - `MERGE_MOVED`: a merge of the own record has moved on
         *     - `ERASURE_ASKED`: an erasure was asked for with the account
         *     - `ERASURE_MOVED`: an erasure has moved on
         *     - `MOBILE_CLAIMED`: somebody claims the account
         *     - `MOBILE_RELEASE_ASKED`: the account is to lose its mobile
         *     - `MOBILE_CHANGED`: the mobile of the account was changed
         *     - `SECOND_FACTOR_ENROLLED`: a second factor was set up
         *     - `SECOND_FACTOR_RECOVERY_USED`: a recovery code was used
         *     - `SECOND_FACTOR_CODES_RENEWED`: there are new recovery codes
         *     - `SECOND_FACTOR_REMOVED`: the second factor was removed
         * @enum {string}
         */
        Template: "APPLICATION_APPROVED" | "APPLICATION_RETURNED" | "APPLICATION_HANDED_OVER" | "APPLICATION_REJECTED" | "TRANSFER_ASKED" | "TRANSFER_RELEASED" | "TRANSFER_COMPLETED" | "TRANSFER_REFUSED" | "TRANSFER_WITHDRAWN" | "TRANSFER_LAPSED" | "MEMBERSHIP_CHANGED" | "EXPULSION_PROPOSED" | "EXPULSION_DROPPED" | "APPOINTMENT_GIVEN" | "LEGAL_PERSON_APPROVED" | "LEGAL_PERSON_RETURNED" | "LEGAL_PERSON_REJECTED" | "LEGAL_PERSON_OVERDUE" | "FOUNDING_MOVED" | "CERTIFICATE_ENDS" | "TASKS_WAIT" | "ANNOUNCEMENT" | "ANNOUNCEMENT_WITHDRAWN" | "MEMBER_CORRECTED" | "CORRECTION_REFUSED" | "DATA_COPY_ASKED" | "ENTERED_APPLICATION_MOVED" | "DISPUTE_ABOUT_YOU" | "DISPUTE_MOVED" | "MERGE_PROPOSED" | "MERGE_MOVED" | "ERASURE_ASKED" | "ERASURE_MOVED" | "MOBILE_CLAIMED" | "MOBILE_RELEASE_ASKED" | "MOBILE_CHANGED" | "SECOND_FACTOR_ENROLLED" | "SECOND_FACTOR_RECOVERY_USED" | "SECOND_FACTOR_CODES_RENEWED" | "SECOND_FACTOR_REMOVED";
        /**
         * @description Why there is no text message
         *
         *     - `BY_WECHAT`: WeChat took the message
         *     - `CHOICE`: the person wants none of this kind
         *     - `NO_MOBILE`: the account is reached by no mobile
         *     - `ENOUGH`: the person was sent as many as a day allows
         *     - `WITHDRAWN`: what was told does not hold any more
         *     - `TOO_OLD`: it could not be sent for too long
         *     - `NOT_TAKEN`: the provider did not take it
         * @enum {string}
         */
        TextReason: "BY_WECHAT" | "CHOICE" | "NO_MOBILE" | "ENOUGH" | "WITHDRAWN" | "TOO_OLD" | "NOT_TAKEN";
        /**
         * @description What became of a text message
         *
         *     - `QUEUED`: it is sent when the hour and the day's number allow
         *     - `SENT`: the provider took it
         *     - `FAILED`: the provider did not take it
         *     - `SKIPPED`: none is sent
         * @enum {string}
         */
        TextState: "QUEUED" | "SENT" | "FAILED" | "SKIPPED";
        /**
         * @description How it stands with what has to be done by the end of a day
         *
         *     - `IN_TIME`: not due yet
         *     - `DUE`: due today
         *     - `LATE`: late
         * @enum {string}
         */
        Timing: "IN_TIME" | "DUE" | "LATE";
        Transfer: {
            /** @description When it was asked for */
            askedAt?: components["schemas"]["Instant"];
            /** @description Who asked for it */
            askedBy?: components["schemas"]["TransferParty"];
            /** @description When it was closed; left out while it is open */
            closedAt?: components["schemas"]["Instant"];
            /** @description The last day on which the answer is in time; left out when it is closed */
            dueOn?: components["schemas"]["LocalDate"];
            /** @description The former union */
            fromUnitId?: components["schemas"]["UUID"];
            /**
             * @description Its name
             * @example 宝塔区快递行业工会联合会
             */
            fromUnitName?: string;
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description The member */
            memberId?: components["schemas"]["UUID"];
            /**
             * @description The member's name
             * @example 阿不都·艾尼
             */
            memberName?: string;
            /**
             * @description The member's number; stays
             * @example 6106000000514
             */
            memberNumber?: string;
            /** @description The day of an election of one of both unions that it waits for; it goes on after that day */
            pausedUntil?: components["schemas"]["LocalDate"];
            /** @description Why the membership moves */
            reason?: components["schemas"]["TransferReason"];
            /** @description The last day before silence is consent; left out where it never is */
            silenceOn?: components["schemas"]["LocalDate"];
            /** @description Where it stands */
            state?: components["schemas"]["TransferState"];
            /** @description Every step, in order */
            steps?: components["schemas"]["TransferStep"][];
            /** @description How it stands with the answer; left out when it is closed */
            timing?: components["schemas"]["Timing"];
            /** @description The new union */
            toUnitId?: components["schemas"]["UUID"];
            /**
             * @description Its name
             * @example 安塞区货运行业工会联合会
             */
            toUnitName?: string;
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             * @example 1
             */
            version?: number;
            /** @description Whose answer is waited for; left out when it is closed */
            waitsFor?: components["schemas"]["TransferParty"];
        };
        /**
         * @description Who does something about a transfer
         *
         *     - `MEMBER`: the member
         *     - `FORMER_UNION`: the union the member comes from, or one above it
         *     - `NEW_UNION`: the union the member goes to, or one above it
         *     - `TIME`: nobody: the time was over
         * @enum {string}
         */
        TransferParty: "MEMBER" | "FORMER_UNION" | "NEW_UNION" | "TIME";
        /**
         * @description Why a membership moves, with the codes of the real-name standard
         *
         *     - `EMPLOYMENT_CHANGED`: the employment is another (1)
         *     - `LAID_OFF`: laid off or waiting for a post (2)
         *     - `UNEMPLOYED`: unemployed (3)
         *     - `EMPLOYER_CLOSED`: the employer is bankrupt, or its union has ended or merged (4)
         *     - `OTHER`: another reason (99)
         * @enum {string}
         */
        TransferReason: "EMPLOYMENT_CHANGED" | "LAID_OFF" | "UNEMPLOYED" | "EMPLOYER_CLOSED" | "OTHER";
        TransferRefusalRequest: {
            /** @description On which ground */
            ground: components["schemas"]["RefusalGround"];
            /**
             * @description Why, in words; the member reads it
             * @example 本单位没有该职工的劳动关系。
             */
            reason: string;
        };
        /**
         * @description Where a transfer stands
         *
         *     - `REQUESTED`: the former union has not answered
         *     - `RELEASED`: the new union has not answered
         *     - `COMPLETED`: the member belongs to the new union
         *     - `REFUSED`: a union has refused
         *     - `WITHDRAWN`: withdrawn by who asked, or by the member
         *     - `LAPSED`: the new union takes no members any more, or the membership changed otherwise
         * @enum {string}
         */
        TransferState: "REQUESTED" | "RELEASED" | "COMPLETED" | "REFUSED" | "WITHDRAWN" | "LAPSED";
        /** @description A step of a transfer */
        TransferStep: {
            /** @description When it happened */
            at?: components["schemas"]["Instant"];
            /** @description Who did it */
            by?: components["schemas"]["TransferParty"];
            /** @description On which ground it was refused; left out for others */
            ground?: components["schemas"]["RefusalGround"];
            /** @description What happened */
            kind?: components["schemas"]["StepKind"];
            /**
             * @description Why it was refused, in words; left out for others
             * @example 本单位没有该职工的劳动关系。
             */
            reason?: string;
            /**
             * @description The union that acted; left out for the member and for time
             * @example 宝塔区快递行业工会联合会
             */
            unitName?: string;
        };
        UndoMergeRequest: {
            /**
             * @description Number of the paper that shows it; not of an identity document
             * @example 公安分局户籍证明第 31 号
             */
            document: string;
            /**
             * @description Why it was a mistake; the people concerned read it
             * @example 经核实不是同一人。
             */
            reason: string;
        };
        UndoRequest: {
            /**
             * @description Number of the document that decided it
             * @example 宝工发〔2026〕3号
             */
            document: string;
            /**
             * @description Why it was a mistake; the member reads it
             * @example 登记时选错了会员。
             */
            reason: string;
        };
        UnitReference: {
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description The union's name
             * @example 宝塔区快递行业工会联合会
             */
            name?: string;
        };
        UnitReference1: {
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description The union's name
             * @example 宝塔区快递行业工会联合会
             */
            name?: string;
        };
        /**
         * Format: uuid
         * @description An id (UUID)
         * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
         */
        UUID: string;
        Voter: {
            /** @description The member */
            memberId?: components["schemas"]["UUID"];
            /**
             * @description The number of the membership
             * @example 6106000000514
             */
            memberNumber?: string;
            /**
             * @description The name; null for who belongs to another union meanwhile
             * @example 阿不都·艾尼
             */
            name?: string | null;
        };
        VoterList: {
            /**
             * @description What is elected: `COMMITTEE`, `AUDIT_COMMITTEE`, `WOMEN_COMMITTEE`
             * @example COMMITTEE
             */
            body?: string;
            /** @description When it was closed */
            closedAt?: components["schemas"]["Instant"];
            /**
             * @description The day of the election
             * @example 2026-10-20
             */
            heldOn?: components["schemas"]["LocalDate"];
            /** @description The id of the election */
            id?: components["schemas"]["UUID"];
            /**
             * @description SHA-256 of the member numbers in ascending order, joined by line feeds (UTF-8), in hexadecimal digits
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256?: string;
            /** @description The union that elects */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description Its name
             * @example 延安顺达快递有限公司工会委员会
             */
            unitName?: string;
            /**
             * Format: int32
             * @description How many are on it
             * @example 92
             */
            voters?: number;
        };
        WechatBinding: {
            /**
             * @description Its app id, by which a page asks WeChat for a code; left out when there is none
             * @example wx1234567890abcdef
             */
            appId?: string;
            /** @description Whether the account has a WeChat */
            bound?: boolean;
            /** @description Since when; left out when it has none */
            boundAt?: components["schemas"]["Instant"];
            /** @description Whether the platform has a WeChat service account */
            offered?: boolean;
        };
        WechatCode: {
            /**
             * @description The code from WeChat
             * @example 081Kq4Ga1Cx7rK0mWxGa1Zu1Wi2Kq4GZ
             */
            code: string;
        };
        /**
         * @description Why there is no WeChat message
         *
         *     - `NOT_BOUND`: the account has no WeChat
         *     - `CHOICE`: the person wants none of this kind
         *     - `NOT_SUBSCRIBED`: the person does not follow the service account
         *     - `QUOTA`: the service account has sent as many as WeChat allows
         *     - `REFUSED`: WeChat takes no such message
         *     - `NOT_TAKEN`: WeChat did not answer
         *     - `WITHDRAWN`: what was told does not hold any more
         *     - `TOO_OLD`: it could not be sent for too long
         * @enum {string}
         */
        WechatReason: "NOT_BOUND" | "CHOICE" | "NOT_SUBSCRIBED" | "QUOTA" | "REFUSED" | "NOT_TAKEN" | "WITHDRAWN" | "TOO_OLD";
        /**
         * @description What became of a WeChat message
         *
         *     - `QUEUED`: it is sent when the hour allows
         *     - `SENT`: WeChat took it, and no text message is sent
         *     - `FAILED`: WeChat did not take it; a text message is sent in its place
         *     - `SKIPPED`: none is sent
         * @enum {string}
         */
        WechatState: "QUEUED" | "SENT" | "FAILED" | "SKIPPED";
    };
    responses: {
        /** @description The request cannot be read */
        Refused400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read (`MALFORMED_JSON`, `UNKNOWN_FIELD`, `UNKNOWN_VALUE`, `INVALID_PARAMETER` …) */
        "Refused400.1b0854e0": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No valid access token */
        "Refused401.WWW-Authenticate": {
            headers: {
                /** @description What to sign in with */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No valid access token (`UNAUTHENTICATED`) */
        "Refused401.WWW-Authenticate.bcef65b5": {
            headers: {
                /** @description What to sign in with */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Seen but not allowed */
        Refused403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `APPLICANT_ONLY`: For the applicant alone */
        "Refused403.APPLICANT_ONLY": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Seen but not allowed (`FORBIDDEN`) */
        "Refused403.ec8855d0": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `FOR_THE_PARTY`: For the side that it concerns alone */
        "Refused403.FOR_THE_PARTY": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `FORBIDDEN`: Not allowed */
        "Refused403.FORBIDDEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `MERGE_OWN`: Nobody merges the own record */
        "Refused403.MERGE_OWN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `MERGE_OWN`: Nobody merges the own record; `MERGE_INVOLVED`: Who was involved does not decide */
        "Refused403.MERGE_OWN.MERGE_INVOLVED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NO_MOBILE`: This account has no mobile */
        "Refused403.NO_MOBILE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `OFFICE_HELD`: You hold an office */
        "Refused403.OFFICE_HELD": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `OWN_APPLICATION`: Nobody decides their own application; `ENTERED_BY_YOURSELF`: Nobody decides what they entered */
        "Refused403.OWN_APPLICATION.ENTERED_BY_YOURSELF": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `OWN_DATA`: Nobody corrects the own data */
        "Refused403.OWN_DATA": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `OWN_MEMBERSHIP`: Nobody decides about the own membership */
        "Refused403.OWN_MEMBERSHIP": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `OWN_MEMBERSHIP`: Nobody decides about the own membership; `PROPOSER_DOES_NOT_FILE`: Who proposed it does not file it */
        "Refused403.OWN_MEMBERSHIP.PROPOSER_DOES_NOT_FILE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `OWN_TRANSFER`: Nobody decides their own transfer */
        "Refused403.OWN_TRANSFER": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `OWN_TRANSFER`: Nobody decides their own transfer; `TRANSFER_OTHER_SIDE_IS_YOURS`: One person does not act for both unions */
        "Refused403.OWN_TRANSFER.TRANSFER_OTHER_SIDE_IS_YOURS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PARTY_TO_DISPUTE`: Nobody acts in the own dispute */
        "Refused403.PARTY_TO_DISPUTE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PARTY_TO_DISPUTE`: Nobody acts in the own dispute; `INVOLVED_IN_DISPUTE`: Who was involved does not decide */
        "Refused403.PARTY_TO_DISPUTE.INVOLVED_IN_DISPUTE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or it is out of sight */
        Refused404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `APPLICATION_NOT_FOUND`: There is no such application */
        "Refused404.APPLICATION_NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DEAD_LETTER_NOT_FOUND` */
        "Refused404.e8e8986f": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `JOB_FILE_ENDED`: The file has ended */
        "Refused404.JOB_FILE_ENDED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NOT_FOUND`: Not found */
        "Refused404.NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SECOND_FACTOR_OFF`: There is no second factor */
        "Refused404.SECOND_FACTOR_OFF": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The answer is not offered in the format asked for */
        Refused406: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It conflicts with what is there now */
        Refused409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ALREADY_DECIDED`: The application is decided */
        "Refused409.ALREADY_DECIDED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CORRECTION_CLOSED`: It is decided already */
        "Refused409.CORRECTION_CLOSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DISPUTE_CLOSED`: This can no longer be done */
        "Refused409.DISPUTE_CLOSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ERASURE_CLOSED`: This can no longer be done */
        "Refused409.ERASURE_CLOSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ERASURE_CLOSED`: This can no longer be done; `ERASURE_BLOCKED`: Something is still open */
        "Refused409.ERASURE_CLOSED.ERASURE_BLOCKED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `JOB_NOT_DONE`: The job is not done */
        "Refused409.JOB_NOT_DONE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `JOB_NOT_STOPPED`: The job cannot be resumed */
        "Refused409.JOB_NOT_STOPPED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `JOB_OVER`: The job is over */
        "Refused409.JOB_OVER": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `MERGE_CLOSED`: This can no longer be done */
        "Refused409.MERGE_CLOSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `MOBILE_CHANGE_OPEN`: This is under way */
        "Refused409.MOBILE_CHANGE_OPEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It conflicts with what is there now */
        "Refused409.Retry-After": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PROPOSAL_OPEN`: One waits already */
        "Refused409.Retry-After.PROPOSAL_OPEN": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TRANSFER_OPEN`: A transfer is open already; `MEMBER_NOT_TRANSFERABLE`: The membership cannot be transferred now */
        "Refused409.Retry-After.TRANSFER_OPEN.MEMBER_NOT_TRANSFERABLE": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SECOND_FACTOR_ON`: A second factor is set up already */
        "Refused409.SECOND_FACTOR_ON": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TRANSFER_CLOSED`: The transfer is closed */
        "Refused409.TRANSFER_CLOSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It has changed since it was read */
        Refused412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large */
        Refused413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `FILE_TOO_LARGE`: The file is too large */
        "Refused413.FILE_TOO_LARGE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of another kind */
        Refused415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Some of the input is not valid */
        Refused422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CHANNEL_OR_UNIT_REQUIRED`: The union to join is missing; `CHANNEL_UNKNOWN`: The channel code is unknown; `CHANNEL_CLOSED`: The channel is closed; `CHANNEL_AND_UNIT_DIFFER`: Channel and union do not belong together; `UNIT_UNKNOWN`: The union is unknown; `UNIT_NOT_TAKING_MEMBERS`: The union takes no members; `GROUP_NOT_IN_CHANNEL`: The channel is not for this group; `NAME_REQUIRED`: The name is missing; `NAME_FORM`: The name is not written as on a resident ID; `NAME_FORM_FOREIGN`: The name is not valid; `BIRTH_DATE_IMPOSSIBLE`: The date of birth is impossible; `TOO_YOUNG`: Too young to join; `CREDIT_CODE_LENGTH`: The credit code has the wrong length; `CREDIT_CODE_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `CREDIT_CODE_CHARACTERS`: The credit code has characters that cannot be in it; `CONSENT_MISSING`: A required consent is missing; `CONSENT_OUTDATED`: The notice has changed; `CONSENT_UNKNOWN`: There is no such notice; `ID_LENGTH`: The ID number has the wrong length; `ID_CHARACTERS`: The ID number has characters that cannot be in it; `ID_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `ID_FIFTEEN_DIGITS`: ID numbers of 15 digits are no longer valid; `ID_CHECKSUM`: The ID number's check character does not fit; `ID_DATE`: The ID number has an impossible date of birth; `ID_FUTURE`: The ID number's date of birth is in the future; `ID_FORM`: The number does not fit this kind of document; `ID_IS_A_RESIDENCE_PERMIT`: This is the number of a residence permit; `ID_NOT_A_RESIDENCE_PERMIT`: This is not the number of a residence permit */
        "Refused422.50bdf28d": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ANNOUNCEMENT_TOO_SHORT`: Too short; `ANNOUNCEMENT_NOT_PLAIN`: Announcements are plain text; `ANNOUNCEMENT_HOLDS_NUMBER`: The announcement holds somebody's number; `ANNOUNCEMENT_DAY_OVER`: Its last day is over */
        "Refused422.8374d4fa": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PAPER_NOT_OF_THESE_DAYS`: The paper was not signed in these days; `PAPER_BEFORE_NOTICE`: The paper cannot carry this wording; `MOBILE_FORM`: The mobile number is not valid; `MOBILE_OF_YOUR_OWN`: This is your own mobile; `PAPER_UNKNOWN`: There is no such paper; `CHANNEL_OR_UNIT_REQUIRED`: The union to join is missing; `CHANNEL_UNKNOWN`: The channel code is unknown; `CHANNEL_CLOSED`: The channel is closed; `CHANNEL_AND_UNIT_DIFFER`: Channel and union do not belong together; `UNIT_UNKNOWN`: The union is unknown; `UNIT_NOT_TAKING_MEMBERS`: The union takes no members; `GROUP_NOT_IN_CHANNEL`: The channel is not for this group; `NAME_REQUIRED`: The name is missing; `NAME_FORM`: The name is not written as on a resident ID; `NAME_FORM_FOREIGN`: The name is not valid; `BIRTH_DATE_IMPOSSIBLE`: The date of birth is impossible; `TOO_YOUNG`: Too young to join; `CREDIT_CODE_LENGTH`: The credit code has the wrong length; `CREDIT_CODE_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `CREDIT_CODE_CHARACTERS`: The credit code has characters that cannot be in it; `CONSENT_MISSING`: A required consent is missing; `CONSENT_OUTDATED`: The notice has changed; `CONSENT_UNKNOWN`: There is no such notice; `ID_LENGTH`: The ID number has the wrong length; `ID_CHARACTERS`: The ID number has characters that cannot be in it; `ID_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `ID_FIFTEEN_DIGITS`: ID numbers of 15 digits are no longer valid; `ID_CHECKSUM`: The ID number's check character does not fit; `ID_DATE`: The ID number has an impossible date of birth; `ID_FUTURE`: The ID number's date of birth is in the future; `ID_FORM`: The number does not fit this kind of document; `ID_IS_A_RESIDENCE_PERMIT`: This is the number of a residence permit; `ID_NOT_A_RESIDENCE_PERMIT`: This is not the number of a residence permit */
        "Refused422.e623f678": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INVALID_LENGTH`: The length is not valid */
        "Refused422.INVALID_LENGTH": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `MOBILE_REQUIRED`: The mobile number is missing; `MOBILE_FORM`: The mobile number is not valid */
        "Refused422.MOBILE_REQUIRED.MOBILE_FORM": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PURPOSE_NOT_WORDS`: Say the purpose in words */
        "Refused422.PURPOSE_NOT_WORDS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `REASON_LENGTH`: The reason is too short or too long */
        "Refused422.REASON_LENGTH": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SECOND_FACTOR_WRONG`: The code is not right */
        "Refused422.SECOND_FACTOR_WRONG": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TOO_MANY_IDS`: Too many at once */
        "Refused422.TOO_MANY_IDS": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The version is missing */
        Refused428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DECIDE_WITH_VERSION`: Decide it by its version */
        "Refused428.DECIDE_WITH_VERSION": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; see `Retry-After` */
        "Refused429.Retry-After": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests (`TOO_MANY_REQUESTS`); see `Retry-After` */
        "Refused429.Retry-After.3480baac": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CODE_EXHAUSTED`: The code was tried too often; `CODE_GUESSED_TOO_OFTEN`: Codes were tried too often */
        "Refused429.Retry-After.CODE_EXHAUSTED.CODE_GUESSED_TOO_OFTEN": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SECOND_FACTOR_TOO_OFTEN`: Too many wrong codes today */
        "Refused429.Retry-After.SECOND_FACTOR_TOO_OFTEN": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TOO_MANY_ERASURES`: Enough for today */
        "Refused429.Retry-After.TOO_MANY_ERASURES": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TOO_MANY_IDENTITIES`: Too many documents were tried today */
        "Refused429.Retry-After.TOO_MANY_IDENTITIES": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TOO_MANY_JOBS`: Too many jobs are unfinished */
        "Refused429.Retry-After.TOO_MANY_JOBS": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TOO_MANY_MISSES`: Too many look-ups found nobody today */
        "Refused429.Retry-After.TOO_MANY_MISSES": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TOO_MANY_MOBILE_CHANGES`: Enough for today */
        "Refused429.Retry-After.TOO_MANY_MOBILE_CHANGES": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TOO_MANY_REVEALS`: Today's looks are used up */
        "Refused429.Retry-After.TOO_MANY_REVEALS": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TOO_MANY_TRANSFERS`: Enough for today */
        "Refused429.Retry-After.TOO_MANY_TRANSFERS": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Our mistake */
        Refused500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Our mistake (`INTERNAL`) */
        "Refused500.27446f5f": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Temporarily unavailable; see `Retry-After` */
        "Refused503.Retry-After": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Temporarily unavailable (`UPSTREAM_UNAVAILABLE`); see `Retry-After` */
        "Refused503.Retry-After.760c8f1": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `UPSTREAM_UNAVAILABLE`: Temporarily unavailable */
        "Refused503.Retry-After.UPSTREAM_UNAVAILABLE": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jwks"];
                };
            };
            400: components["responses"]["Refused400"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    addAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRequest"];
            };
        };
        responses: {
            /** @description It was there already, and its holder is appointed in your sight */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description Made, or somebody's of whom you learn nothing */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.MOBILE_REQUIRED.MOBILE_FORM"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getSecondFactorOfAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the account
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSecondFactor"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.FORBIDDEN"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    removeSecondFactorOfAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the account
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.FORBIDDEN"];
            /** @description `NOT_FOUND`: Not found; `SECOND_FACTOR_OFF`: There is no second factor */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Refused406"];
            /** @description `SECOND_PERSON_NEEDED`: Nobody does this for themselves */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `REQUIRED`: Required; `REASON_LENGTH`: The reason is too short or too long */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getMyAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listDataCopies: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of copies */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDataCopyView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    askDataCopy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the workbook: zh (default) or en
                 * @example en
                 */
                "Accept-Language"?: string;
                /**
                 * @description Any key of your own, best a UUID; a repetition with it gets the same answer
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key` */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataCopy"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.Retry-After"];
            422: components["responses"]["Refused422"];
            /** @description `TOO_MANY_DATA_COPIES`: Today's copies are used up; `TOO_MANY_JOBS`: Too many jobs are unfinished */
            429: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getDataCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The copy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataCopy"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getDataCopyFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook (xlsx) */
            200: {
                headers: {
                    /** @description Under which name the file is saved */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.JOB_FILE_ENDED"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.JOB_NOT_DONE"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listAnnouncements: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /** @description Only those that stand there */
                status?: components["schemas"]["AnnouncementStatus"];
                /** @description Only those of this union and of the ones below it */
                unit?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Announcements */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAnnouncementView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    writeAnnouncement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any key of your own, best a UUID; a repetition with it gets the same answer
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnouncementRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key` */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announcement"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `UNION_CANNOT_ANNOUNCE`: The union cannot announce anything now; `TOO_MANY_DRAFTS`: The union keeps too many drafts */
            409: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.8374d4fa"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The announcement's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The announcement */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announcement"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    correctAnnouncement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The announcement's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnouncementRequest"];
            };
        };
        responses: {
            /** @description The corrected draft */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announcement"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `ANNOUNCEMENT_NOT_DRAFT`: The announcement is not a draft any more */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.8374d4fa"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    previewAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The announcement's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom it would reach */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementPreview"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    publishAnnouncement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The announcement's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The announcement, being sent */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announcement"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `ANNOUNCEMENT_NOT_DRAFT`: The announcement is not a draft any more; `UNION_CANNOT_ANNOUNCE`: The union cannot announce anything now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            /** @description `ANNOUNCEMENT_DAY_OVER`: Its last day is over */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Refused428"];
            /** @description `TOO_MANY_ANNOUNCEMENTS`: The union has announced enough today */
            429: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getAnnouncementReach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The announcement's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reach */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementReach"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getAnnouncementText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The announcement's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncementText"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    withdrawAnnouncement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The announcement's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The announcement, withdrawn */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Announcement"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `ANNOUNCEMENT_WITHDRAWN`: The announcement was withdrawn */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listApiClients: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageApiClientView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    addApiClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredClient"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    revokeApiClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /**
                 * @description With true only those that a clerk entered from paper, with false only the others
                 * @example true
                 */
                assisted?: boolean;
                /**
                 * @description With true only those whose real-name verdict speaks against the applicant and is not confirmed, approved ones too
                 * @example true
                 */
                attention?: boolean;
                /**
                 * @description Only those that came through the channel of this code
                 * @example K7QX2M9A
                 */
                channel?: string;
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description Only applicants of this group
                 * @example COURIER
                 */
                group?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /** @description Only those in this state */
                status?: components["schemas"]["ApplicationStatus"];
                /** @description Only those whose answer stands so: in time, due today, late, or escalated to the union above */
                timing?: components["schemas"]["AnswerTiming"];
                /** @description This union and those below it; absent: everywhere the caller reviews */
                unit?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the queue */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageApplicationView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            422: components["responses"]["Refused422.INVALID_LENGTH"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any key of your own, best a UUID; a repetition with it gets the same answer
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            /** @description Submitted; `Location` is the application */
            201: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key` */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            /** @description `IDENTITY_TAKEN`: This document cannot be used to join; `ALREADY_APPLIED`: There is an application already; `ALREADY_A_MEMBER`: A member already */
            409: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.50bdf28d"];
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_IDENTITIES"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application; its `ETag` is needed to correct it */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.APPLICATION_NOT_FOUND"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    correctApplication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            /** @description Submitted again */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.APPLICANT_ONLY"];
            404: components["responses"]["Refused404.APPLICATION_NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `ALREADY_DECIDED`: The application is decided; `IDENTITY_TAKEN`: This document cannot be used to join */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.50bdf28d"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_IDENTITIES"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    approveApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConfirmationsRequest"];
            };
        };
        responses: {
            /** @description A member now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_APPLICATION.ENTERED_BY_YOURSELF"];
            404: components["responses"]["Refused404.APPLICATION_NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `ALREADY_DECIDED`: The application is decided; `RETURNED_FOR_CORRECTION`: It was returned for correction; `CONFIRMATION_REQUIRED`: The registry's verdict needs a confirmation; `UNIT_NOT_TAKING_MEMBERS`: The union takes no members now; `ALREADY_A_MEMBER`: A member already; `IDENTITY_TAKEN`: This document cannot be used to join */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428.DECIDE_WITH_VERSION"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    confirmVerdict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationsRequest"];
            };
        };
        responses: {
            /** @description Confirmed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_APPLICATION.ENTERED_BY_YOURSELF"];
            404: components["responses"]["Refused404.APPLICATION_NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `NOTHING_TO_CONFIRM`: There is no verdict to confirm; `CONFIRMATION_REQUIRED`: The registry's verdict needs a confirmation */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getApplicationForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form */
            200: {
                headers: {
                    /** @description Under which name the file is saved */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.APPLICATION_NOT_FOUND"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After.UPSTREAM_UNAVAILABLE"];
        };
    };
    getApplicationPaper: {
        parameters: {
            query?: {
                /**
                 * @description Why it is looked at
                 * @example 核对代录的入会申请书
                 */
                purpose?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper */
            200: {
                headers: {
                    /** @description Under which name the file is saved */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.APPLICATION_NOT_FOUND"];
            406: components["responses"]["Refused406"];
            422: components["responses"]["Refused422.PURPOSE_NOT_WORDS"];
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_REVEALS"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    rejectApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description Rejected */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_APPLICATION.ENTERED_BY_YOURSELF"];
            404: components["responses"]["Refused404.APPLICATION_NOT_FOUND"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.ALREADY_DECIDED"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428.DECIDE_WITH_VERSION"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    returnApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description Returned */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_APPLICATION.ENTERED_BY_YOURSELF"];
            404: components["responses"]["Refused404.APPLICATION_NOT_FOUND"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.ALREADY_DECIDED"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428.DECIDE_WITH_VERSION"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    revealApplicationField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealRequest"];
            };
        };
        responses: {
            /** @description The value */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revealed"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.APPLICATION_NOT_FOUND"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.PURPOSE_NOT_WORDS"];
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_REVEALS"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    withdrawApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.APPLICANT_ONLY"];
            404: components["responses"]["Refused404.APPLICATION_NOT_FOUND"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.ALREADY_DECIDED"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    approveApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkApprovalRequest"];
            };
        };
        responses: {
            /** @description What came of each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDecision"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.TOO_MANY_IDS"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    enterApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any key of your own, best a UUID; a repetition with it gets the same answer
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnteredApplicationRequest"];
            };
        };
        responses: {
            /** @description Entered; `Location` is the application */
            201: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key` */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `IDENTITY_TAKEN`: This document cannot be used to join; `PAPER_USED`: The paper is another application's */
            409: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.e623f678"];
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_MISSES"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    correctEnteredApplication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnteredApplicationRequest"];
            };
        };
        responses: {
            /** @description Submitted again */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.APPLICANT_ONLY"];
            /** @description `NOT_FOUND`: Not found; `APPLICATION_NOT_FOUND`: There is no such application */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Refused406"];
            /** @description `ALREADY_DECIDED`: The application is decided; `IDENTITY_TAKEN`: This document cannot be used to join; `PAPER_USED`: The paper is another application's */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.e623f678"];
            428: components["responses"]["Refused428"];
            /** @description `TOO_MANY_ENTRIES`: Too many papers were entered today; `TOO_MANY_MISSES`: Too many look-ups found nobody today */
            429: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getBlankApplicationForm: {
        parameters: {
            query: {
                /** @description The union that is applied to */
                unitId: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The blank form */
            200: {
                headers: {
                    /** @description Under which name the file is saved */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            /** @description `UNIT_UNKNOWN`: The union is unknown; `UNIT_NOT_TAKING_MEMBERS`: The union takes no members */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After.UPSTREAM_UNAVAILABLE"];
        };
    };
    listMyApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mine; often one, sometimes none */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    sendApplicationPaper: {
        parameters: {
            query: {
                /** @description The union that the person wants to join */
                unitId: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Paper"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413.FILE_TOO_LARGE"];
            415: components["responses"]["Refused415"];
            /** @description `FILE_TYPE_NOT_TAKEN`: Files of this type are not taken; `FILE_BROKEN`: The file is broken; `PICTURE_TOO_LARGE`: The picture is too large */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_ENTRIES`: Too many papers were entered today */
            429: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    rejectApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRejectionRequest"];
            };
        };
        responses: {
            /** @description What came of each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDecision"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.TOO_MANY_IDS"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listMyConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's; none for who never applied */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    renewConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the notice */
                notice: components["schemas"]["ConsentKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentRequest"];
            };
        };
        responses: {
            /** @description All consents as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `CONSENT_NOT_SO`: It is so already; `NOTICE_CHANGED`: The notice has a new version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the notice */
                notice: components["schemas"]["ConsentKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All consents as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `CONSENT_NOT_SO`: It is so already; `CONSENT_NEEDED`: A membership or an application needs it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listCorrectionRequests: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /** @description Only those about this field */
                field?: components["schemas"]["PersonField"];
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /** @description Only those in this state */
                state?: components["schemas"]["RequestState"];
                /** @description This union and those below it; absent: everywhere the caller reviews */
                unit?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCorrectionRequestView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    askCorrection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any key of your own, best a UUID; a repetition with it gets the same answer
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionOrder"];
            };
        };
        responses: {
            /** @description Asked for; `Location` is the request */
            201: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key` */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequest"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `NO_MEMBERSHIP_TO_CORRECT`: You have no membership */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `CORRECTION_OPEN`: A correction of it waits already */
            409: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `REASON_LENGTH`: The reason is too short or too long; `PERSONAL_NUMBER`: No ID number and no mobile belongs here; `FOLLOWS_FROM_NUMBER`: It follows from the number of the document; `TOO_YOUNG`: Too young to join; `BIRTH_DATE_IMPOSSIBLE`: The date of birth is impossible; `NAME_REQUIRED`: The name is missing; `NAME_FORM`: The name is not written as on a resident ID; `NAME_FORM_FOREIGN`: The name is not valid; `MOBILE_REQUIRED`: The mobile number is missing; `MOBILE_FORM`: The mobile number is not valid; `CREDIT_CODE_LENGTH`: The credit code has the wrong length; `CREDIT_CODE_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `CREDIT_CODE_CHARACTERS`: The credit code has characters that cannot be in it; `ID_LENGTH`: The ID number has the wrong length; `ID_CHARACTERS`: The ID number has characters that cannot be in it; `ID_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `ID_FIFTEEN_DIGITS`: ID numbers of 15 digits are no longer valid; `ID_CHECKSUM`: The ID number's check character does not fit; `ID_DATE`: The ID number has an impossible date of birth; `ID_FUTURE`: The ID number's date of birth is in the future; `ID_FORM`: The number does not fit this kind of document; `ID_IS_A_RESIDENCE_PERMIT`: This is the number of a residence permit; `ID_NOT_A_RESIDENCE_PERMIT`: This is not the number of a residence permit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_CORRECTIONS`: Enough for today */
            429: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getCorrectionRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The request's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequest"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    approveCorrection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The request's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Granted, or checked by the first of two */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequest"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `OWN_DATA`: Nobody corrects the own data; `FIRST_DOES_NOT_DECIDE`: Who was the first is not the second */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `CORRECTION_CLOSED`: It is decided already; `MEMBERSHIP_IS_OVER`: The membership is over; `NUMBER_NOT_USABLE`: This number cannot be used */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            /** @description `NOTHING_TO_CORRECT`: There is nothing to correct; `REASON_LENGTH`: The reason is too short or too long; `PERSONAL_NUMBER`: No ID number and no mobile belongs here; `FOLLOWS_FROM_NUMBER`: It follows from the number of the document; `TOO_YOUNG`: Too young to join; `BIRTH_DATE_IMPOSSIBLE`: The date of birth is impossible; `NAME_REQUIRED`: The name is missing; `NAME_FORM`: The name is not written as on a resident ID; `NAME_FORM_FOREIGN`: The name is not valid; `MOBILE_REQUIRED`: The mobile number is missing; `MOBILE_FORM`: The mobile number is not valid; `CREDIT_CODE_LENGTH`: The credit code has the wrong length; `CREDIT_CODE_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `CREDIT_CODE_CHARACTERS`: The credit code has characters that cannot be in it; `ID_LENGTH`: The ID number has the wrong length; `ID_CHARACTERS`: The ID number has characters that cannot be in it; `ID_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `ID_FIFTEEN_DIGITS`: ID numbers of 15 digits are no longer valid; `ID_CHECKSUM`: The ID number's check character does not fit; `ID_DATE`: The ID number has an impossible date of birth; `ID_FUTURE`: The ID number's date of birth is in the future; `ID_FORM`: The number does not fit this kind of document; `ID_IS_A_RESIDENCE_PERMIT`: This is the number of a residence permit; `ID_NOT_A_RESIDENCE_PERMIT`: This is not the number of a residence permit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_MISSES"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    refuseCorrection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The request's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Refused; the register stays as it is */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequest"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_DATA"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.CORRECTION_CLOSED"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.REASON_LENGTH"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    revealCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The request's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealRequest"];
            };
        };
        responses: {
            /** @description The number, in full */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revealed"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.PURPOSE_NOT_WORDS"];
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_REVEALS"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    withdrawCorrection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The request's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn; the register stays as it is */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequest"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.CORRECTION_CLOSED"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listMyCorrectionRequests: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mine; mostly none */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCorrectionRequestView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listDisputes: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /** @description Only those in this state */
                state?: components["schemas"]["DisputeState"];
                /** @description What this union and those below it decide; absent: everywhere the caller reviews */
                unit?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of disputes */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDisputeView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    openDispute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any key of your own, best a UUID; a repetition with it gets the same answer
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeRequest"];
            };
        };
        responses: {
            /** @description Opened; `Location` is the dispute */
            201: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key` */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `DISPUTE_OPEN`: A dispute of yours goes on */
            409: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `NAME_REQUIRED`: The name is missing; `NAME_FORM`: The name is not written as on a resident ID; `NAME_FORM_FOREIGN`: The name is not valid; `ID_LENGTH`: The ID number has the wrong length; `ID_CHARACTERS`: The ID number has characters that cannot be in it; `ID_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `ID_FIFTEEN_DIGITS`: ID numbers of 15 digits are no longer valid; `ID_CHECKSUM`: The ID number's check character does not fit; `ID_DATE`: The ID number has an impossible date of birth; `ID_FUTURE`: The ID number's date of birth is in the future; `ID_FORM`: The number does not fit this kind of document; `ID_IS_A_RESIDENCE_PERMIT`: This is the number of a residence permit; `ID_NOT_A_RESIDENCE_PERMIT`: This is not the number of a residence permit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_DISPUTES`: Enough for today */
            429: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dispute's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dispute, as far as it is the caller's to read */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    answerDispute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The dispute's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Statement"];
            };
        };
        responses: {
            /** @description Heard; it is to be decided */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.FOR_THE_PARTY"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.DISPUTE_CLOSED"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    revealDisputed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dispute's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealRequest"];
            };
        };
        responses: {
            /** @description The number, in full */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revealed"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.PARTY_TO_DISPUTE"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.PURPOSE_NOT_WORDS"];
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_REVEALS"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    upholdDisputed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The dispute's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Decided; the register stays as it is */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.PARTY_TO_DISPUTE.INVOLVED_IN_DISPUTE"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `DISPUTE_CLOSED`: This can no longer be done; `DISPUTE_MOVED_ON`: The register has changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.REASON_LENGTH"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    voidDisputed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The dispute's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Decided; the claimant may join */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.PARTY_TO_DISPUTE.INVOLVED_IN_DISPUTE"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `DISPUTE_CLOSED`: This can no longer be done; `DISPUTE_MOVED_ON`: The register has changed; `MEMBERSHIP_NOT_SO`: The membership does not stand so; `ALREADY_DECIDED`: The application is decided */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.REASON_LENGTH"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    withdrawDispute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The dispute's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn; the register stays as it is */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.FOR_THE_PARTY"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.DISPUTE_CLOSED"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    recordDisputeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentSeen"];
            };
        };
        responses: {
            /** @description Recorded; the state says what comes next */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.PARTY_TO_DISPUTE"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.DISPUTE_CLOSED"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `DOCUMENT_DIFFERS`: The document differs */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_MISSES"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listMyDisputes: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mine; mostly none */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDisputeView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listErasures: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /** @description Only those in this state */
                state?: components["schemas"]["ErasureState"];
                /** @description Only those of this union and the ones below it; all when left out */
                unit?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageErasureView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    askErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Asked; `Location` is the erasure */
            201: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OFFICE_HELD"];
            406: components["responses"]["Refused406"];
            /** @description `ERASURE_BLOCKED`: Something is still open; `ERASURE_OPEN`: An erasure of yours goes on */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_ERASURES"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the erasure
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The erasure */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    approveErasure: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Id of the erasure
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Approved; the data are sealed away */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `OWN_ERASURE`: Nobody decides about oneself; `CHECKED_BY_YOU`: Who checked does not approve; `OFFICE_HELD`: You hold an office */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.ERASURE_CLOSED.ERASURE_BLOCKED"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.REASON_LENGTH"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    checkErasure: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Id of the erasure
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Confirmed; the union above decides */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `OWN_ERASURE`: Nobody decides about oneself; `OFFICE_HELD`: You hold an office */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.ERASURE_CLOSED.ERASURE_BLOCKED"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.REASON_LENGTH"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    refuseErasure: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description Id of the erasure
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Refused; nothing was changed */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `OWN_ERASURE`: Nobody decides about oneself */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.ERASURE_CLOSED"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.REASON_LENGTH"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    withdrawErasure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description Id of the erasure
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn; nothing was changed */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `FOR_THE_ASKER`: For who asked alone */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.ERASURE_CLOSED"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listMyErasures: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's; usually none */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageErasureView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    previewErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would become of each part */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasurePreview"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    restoreErased: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestorationRequest"];
            };
        };
        responses: {
            /** @description Restored */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OFFICE_HELD"];
            406: components["responses"]["Refused406"];
            /** @description `JOINED_ANEW`: You have applied anew; `ERASURE_BLOCKED`: Something is still open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `NOTHING_TO_RESTORE`: There is nothing to restore; `ID_LENGTH`: The ID number has the wrong length; `ID_CHARACTERS`: The ID number has characters that cannot be in it; `ID_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `ID_FIFTEEN_DIGITS`: ID numbers of 15 digits are no longer valid; `ID_CHECKSUM`: The ID number's check character does not fit; `ID_DATE`: The ID number has an impossible date of birth; `ID_FUTURE`: The ID number's date of birth is in the future; `ID_FORM`: The number does not fit this kind of document; `ID_IS_A_RESIDENCE_PERMIT`: This is the number of a residence permit; `ID_NOT_A_RESIDENCE_PERMIT`: This is not the number of a residence permit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_ERASURES"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    checkCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardCheckRequest"];
            };
        };
        responses: {
            /** @description Whether it is valid now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardCheck"];
                };
            };
            400: components["responses"]["Refused400"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    makeCardCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code, as a QR code too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardCode"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `CARD_NOT_VALID`: The card is not valid any more */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listMerges: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /** @description Only those in this state */
                state?: components["schemas"]["MergeState"];
                /** @description Those of members of this union and those below it; absent: everywhere the caller reviews */
                unit?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of merges */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMergeView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    proposeMerge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any key of your own, best a UUID; a repetition with it gets the same answer
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRequest"];
            };
        };
        responses: {
            /** @description Proposed; `Location` is the merge */
            201: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key` */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberMerge"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.MERGE_OWN"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `MERGE_OPEN`: A merge goes on already; `MERGE_DISPUTED`: An identity is disputed; `MEMBERSHIP_NOT_SO`: The membership does not stand so */
            409: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `MERGE_OTHER_UNKNOWN`: No member has that number and name; `MERGE_SAME`: It is the same record; `MERGE_UNLIKE`: Neither name nor birth date agree; `REASON_LENGTH`: The reason is too short or too long */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_MERGES`: Enough for today */
            429: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The merge's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The merge */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberMerge"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    approveMerge: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The merge's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Merged */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberMerge"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.MERGE_OWN.MERGE_INVOLVED"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `MERGE_OBJECTED`: Somebody concerned has objected; `MERGE_HEARING`: The people may still object; `MERGE_CLOSED`: This can no longer be done; `MERGE_DISPUTED`: An identity is disputed; `MEMBERSHIP_NOT_SO`: The membership does not stand so */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `MERGE_UNLIKE`: Neither name nor birth date agree; `REASON_LENGTH`: The reason is too short or too long */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    objectToMerge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The merge's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Objected; nothing is merged */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberMerge"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `MERGE_FOR_THE_PERSON`: For the people concerned alone */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.MERGE_CLOSED"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.REASON_LENGTH"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    refuseMerge: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The merge's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Refused; the register stays as it is */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberMerge"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.MERGE_OWN.MERGE_INVOLVED"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.MERGE_CLOSED"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.REASON_LENGTH"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    askMergeUndo: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The merge's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoMergeRequest"];
            };
        };
        responses: {
            /** @description Asked; it is to be decided */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberMerge"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.MERGE_OWN"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `MERGE_CLOSED`: This can no longer be done; `MERGE_UNDO_TOO_LATE`: It is too late to undo it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.REASON_LENGTH"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    approveMergeUndo: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The merge's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Undone; both are members as before */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberMerge"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.MERGE_OWN.MERGE_INVOLVED"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `MERGE_CLOSED`: This can no longer be done; `MERGE_TOUCHED`: The records have changed since; `MERGE_IDENTITY_TAKEN`: Document or account are used otherwise */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.REASON_LENGTH"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    refuseMergeUndo: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The merge's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Refused; it stays merged */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberMerge"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.MERGE_OWN.MERGE_INVOLVED"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.MERGE_CLOSED"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.REASON_LENGTH"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    withdrawMerge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The merge's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn; the register stays as it is */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberMerge"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.MERGE_OWN"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.MERGE_CLOSED"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listMyMerges: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mine; mostly none */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMergeView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /** @description Only those about whom this is doubtful */
                doubt?: components["schemas"]["MemberDoubt"];
                /**
                 * @description Only members of this group
                 * @example COURIER
                 */
                group?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description How the name begins
                 * @example 阿不都
                 */
                name?: string;
                /** @description Only those in this state */
                status?: components["schemas"]["MemberStatus"];
                /** @description This union and those below it; absent: everywhere the caller sees */
                unit?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMemberView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            /** @description `PERSONAL_NUMBER`: No ID number and no mobile belongs here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member, with its `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listCorrections: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The member's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of corrections */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCorrectionView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    correctMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The member's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionOrder"];
            };
        };
        responses: {
            /** @description What was put right */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCorrection"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_DATA"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `MEMBERSHIP_IS_OVER`: The membership is over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `SECOND_ACCOUNT_NEEDED`: This needs a second account; `NOTHING_TO_CORRECT`: There is nothing to correct; `REASON_LENGTH`: The reason is too short or too long; `PERSONAL_NUMBER`: No ID number and no mobile belongs here; `FOLLOWS_FROM_NUMBER`: It follows from the number of the document; `TOO_YOUNG`: Too young to join; `BIRTH_DATE_IMPOSSIBLE`: The date of birth is impossible; `NAME_REQUIRED`: The name is missing; `NAME_FORM`: The name is not written as on a resident ID; `NAME_FORM_FOREIGN`: The name is not valid; `MOBILE_REQUIRED`: The mobile number is missing; `MOBILE_FORM`: The mobile number is not valid; `CREDIT_CODE_LENGTH`: The credit code has the wrong length; `CREDIT_CODE_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `CREDIT_CODE_CHARACTERS`: The credit code has characters that cannot be in it; `ID_LENGTH`: The ID number has the wrong length; `ID_CHARACTERS`: The ID number has characters that cannot be in it; `ID_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `ID_FIFTEEN_DIGITS`: ID numbers of 15 digits are no longer valid; `ID_CHECKSUM`: The ID number's check character does not fit; `ID_DATE`: The ID number has an impossible date of birth; `ID_FUTURE`: The ID number's date of birth is in the future; `ID_FORM`: The number does not fit this kind of document; `ID_IS_A_RESIDENCE_PERMIT`: This is the number of a residence permit; `ID_NOT_A_RESIDENCE_PERMIT`: This is not the number of a residence permit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    proposeCorrection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any key of your own, best a UUID; a repetition with it gets the same answer
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description The member's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionOrder"];
            };
        };
        responses: {
            /** @description Proposed; `Location` is the request */
            201: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key` */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequest"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_DATA"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `MEMBERSHIP_IS_OVER`: The membership is over; `CORRECTION_OPEN`: A correction of it waits already */
            409: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `NO_SECOND_ACCOUNT_NEEDED`: This needs no second account; `REASON_LENGTH`: The reason is too short or too long; `PERSONAL_NUMBER`: No ID number and no mobile belongs here; `FOLLOWS_FROM_NUMBER`: It follows from the number of the document; `TOO_YOUNG`: Too young to join; `BIRTH_DATE_IMPOSSIBLE`: The date of birth is impossible; `NAME_REQUIRED`: The name is missing; `NAME_FORM`: The name is not written as on a resident ID; `NAME_FORM_FOREIGN`: The name is not valid; `MOBILE_REQUIRED`: The mobile number is missing; `MOBILE_FORM`: The mobile number is not valid; `CREDIT_CODE_LENGTH`: The credit code has the wrong length; `CREDIT_CODE_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `CREDIT_CODE_CHARACTERS`: The credit code has characters that cannot be in it; `ID_LENGTH`: The ID number has the wrong length; `ID_CHARACTERS`: The ID number has characters that cannot be in it; `ID_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `ID_FIFTEEN_DIGITS`: ID numbers of 15 digits are no longer valid; `ID_CHECKSUM`: The ID number's check character does not fit; `ID_DATE`: The ID number has an impossible date of birth; `ID_FUTURE`: The ID number's date of birth is in the future; `ID_FORM`: The number does not fit this kind of document; `ID_IS_A_RESIDENCE_PERMIT`: This is the number of a residence permit; `ID_NOT_A_RESIDENCE_PERMIT`: This is not the number of a residence permit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listMovements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ledger */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    revealMemberField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealRequest"];
            };
        };
        responses: {
            /** @description The value */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revealed"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.PURPOSE_NOT_WORDS"];
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_REVEALS"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    changeStanding: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The member's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandingRequest"];
            };
        };
        responses: {
            /** @description How the membership stands now, with its `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standing"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_MEMBERSHIP"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `MEMBERSHIP_NOT_SO`: The membership does not stand so */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `EXPULSION_IS_PROPOSED`: An expulsion is filed by the union above; `MOVEMENT_DAY`: The day cannot be; `REASON_LENGTH`: The reason is too short or too long */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    takeBackEnd: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The member's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoRequest"];
            };
        };
        responses: {
            /** @description How the membership stands now, with its `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standing"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `OWN_MEMBERSHIP`: Nobody decides about the own membership; `UNDONE_BY_ANOTHER`: Who ended it does not take it back */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `MEMBERSHIP_NOT_SO`: The membership does not stand so; `LEFT_BY_ASKING`: The member has asked to leave; `UNDO_TOO_LATE`: It is too late to take it back; `MEMBER_ERASED`: This member was erased; `IDENTITY_CLAIMED_ANEW`: The person has joined or applied anew */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.REASON_LENGTH"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listMemberChanges: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the answer before; absent: from the beginning
                 * @example AAAAAAAAEmc
                 */
                after?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesMemberView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listMemberExports: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of exports */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageJobView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    exportMembers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the workbook: zh (default) or en
                 * @example en
                 */
                "Accept-Language"?: string;
                /**
                 * @description Any key of your own, best a UUID; a repetition with it gets the same answer
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberExportRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key` */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.Retry-After"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `PURPOSE_NOT_WORDS`: Say the purpose in words; `EXPORT_TOO_LONG`: The list is longer than may be exported */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_EXPORTS`: Today's exports are used up; `TOO_MANY_JOBS`: Too many jobs are unfinished */
            429: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getMemberExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    cancelMemberExport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.JOB_OVER"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getMemberExportEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, each with the export as its data */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getMemberExportFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook (xlsx) */
            200: {
                headers: {
                    /** @description Under which name the file is saved */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.JOB_FILE_ENDED"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.JOB_NOT_DONE"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    resumeMemberExport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.JOB_NOT_STOPPED"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_JOBS"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listMemberImports: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of imports */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageImportView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    importMembers: {
        parameters: {
            query: {
                /** @description The form of employment of rows that name none */
                employmentForm?: components["schemas"]["EmploymentForm"];
                /**
                 * @description The group of rows that name none
                 * @example COURIER
                 */
                group?: string;
                /** @description What holds for rows that do not say */
                migrantWorker?: boolean;
                /** @description Everybody in the roster has agreed on paper to join and to have their data processed, and the papers are kept */
                paperConsent: boolean;
                /**
                 * @description Why; it stands in the ledger of every member
                 * @example 2026年第四季度新增会员名册
                 */
                reason: string;
                /** @description The union that takes these people in; the column of the union may name one below it */
                unitId: components["schemas"]["UUID"];
            };
            header?: {
                /**
                 * @description The language of the marks: zh (default) or en
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Taken; it is being checked */
            202: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberImport"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413.FILE_TOO_LARGE"];
            415: components["responses"]["Refused415"];
            /** @description `PAPER_CONSENT_REQUIRED`: Consent on paper is not confirmed; `ROSTER_OLD_OR_LOCKED`: The file is of an old form, or has a password; `ROSTER_NOT_READABLE`: The file is no roster; `ROSTER_HAS_NO_HEADER`: There is no header; `ROSTER_COLUMN_TWICE`: Two columns say the same; `ROSTER_IS_EMPTY`: Nobody is in the roster; `ROSTER_TOO_LONG`: The roster is too long; `ROSTER_TOO_WIDE`: The roster has too many columns; `FILE_TYPE_NOT_TAKEN`: Files of this type are not taken; `FILE_UNPACKS_TOO_LARGE`: The file unpacks to too much; `FILE_HAS_MACROS`: The file has macros; `FILE_BROKEN`: The file is broken */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_IMPORTS`: Today's imports are used up; `TOO_MANY_JOBS`: Too many jobs are unfinished */
            429: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getMemberImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberImport"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    cancelMemberImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberImport"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.JOB_OVER"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    commitMemberImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberImport"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `IMPORT_NOT_CHECKED`: The roster cannot be committed now; `IMPORT_NOTHING_TO_COMMIT`: There is nobody to take in */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_JOBS"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getMemberImportEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, each with the import as its data */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["MemberImport"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getMemberImportFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook (xlsx) */
            200: {
                headers: {
                    /** @description Under which name the file is saved */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.JOB_FILE_ENDED"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.JOB_NOT_DONE"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    resumeMemberImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberImport"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.JOB_NOT_STOPPED"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_JOBS"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    undoMemberImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The id, as lists and the answer to its creation give it
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberImport"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `IMPORT_NOT_COMMITTED`: There is nothing to take back; `IMPORT_TOUCHED`: A member who was taken in has changed since */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_JOBS"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    lookupMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookupRequest"];
            };
        };
        responses: {
            /** @description The members found; none, or one and former ones */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `PURPOSE_NOT_WORDS`: Say the purpose in words; `ID_LENGTH`: The ID number has the wrong length; `ID_CHARACTERS`: The ID number has characters that cannot be in it; `ID_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `ID_FIFTEEN_DIGITS`: ID numbers of 15 digits are no longer valid; `ID_CHECKSUM`: The ID number's check character does not fit; `ID_DATE`: The ID number has an impossible date of birth; `ID_FUTURE`: The ID number's date of birth is in the future; `ID_FORM`: The number does not fit this kind of document; `ID_IS_A_RESIDENCE_PERMIT`: This is the number of a residence permit; `ID_NOT_A_RESIDENCE_PERMIT`: This is not the number of a residence permit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_MISSES`: Too many look-ups found nobody today; `TOO_MANY_REVEALS`: Today's looks are used up */
            429: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getMyMembership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My membership */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getMyAccessLog: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAccessView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /** @description Only those of this kind */
                kind?: components["schemas"]["ProposalKind"];
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /** @description Only those in this state */
                state?: components["schemas"]["ProposalState"];
                /** @description This union and those below it; absent: everywhere the caller reviews */
                unit?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of proposals */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageProposalView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The proposal's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipProposal"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    approveProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The proposal's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has taken effect */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipProposal"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_MEMBERSHIP.PROPOSER_DOES_NOT_FILE"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `PROPOSAL_CLOSED`: It is decided already; `MEMBERSHIP_NOT_SO`: The membership does not stand so */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    refuseProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The proposal's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Refused; the membership stays */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipProposal"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_MEMBERSHIP.PROPOSER_DOES_NOT_FILE"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `PROPOSAL_CLOSED`: It is decided already; `EXIT_NOT_REFUSABLE`: Nobody is kept */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.REASON_LENGTH"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    withdrawProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The proposal's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn; the membership stays */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipProposal"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_MEMBERSHIP"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `PROPOSAL_CLOSED`: It is decided already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    askExit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any key of your own, best a UUID; a repetition with it gets the same answer
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExitRequest"];
            };
        };
        responses: {
            /** @description Asked for; `Location` is the request */
            201: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key` */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipProposal"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `NO_LIVE_MEMBERSHIP`: You have no membership */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.Retry-After.PROPOSAL_OPEN"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.REASON_LENGTH"];
            /** @description `TOO_MANY_EXIT_REQUESTS`: Enough for today */
            429: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    proposeExpulsion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any key of your own, best a UUID; a repetition with it gets the same answer
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpulsionRequest"];
            };
        };
        responses: {
            /** @description Proposed; `Location` is the proposal */
            201: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key` */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipProposal"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_MEMBERSHIP"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.Retry-After.PROPOSAL_OPEN"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.REASON_LENGTH"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listMyProposals: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mine; mostly none */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageProposalView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listMyMobileChanges: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's; usually none */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMobileChangeView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    changeMobile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMobileRequest"];
            };
        };
        responses: {
            /** @description Changed; sign in with the new number */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileChange"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.NO_MOBILE"];
            406: components["responses"]["Refused406"];
            /** @description `MOBILE_IN_USE`: The new number has an account of its own */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `SAME_MOBILE`: Both numbers are the same; `MOBILE_REQUIRED`: The mobile number is missing; `MOBILE_FORM`: The mobile number is not valid; `SIGN_IN_INCOMPLETE`: The sign-in is incomplete; `CODE_INVALID`: The code is not right; `CODE_EXPIRED`: The code has expired */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After.CODE_EXHAUSTED.CODE_GUESSED_TOO_OFTEN"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getMobileChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the change
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileChange"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    stopMobileChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the change
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stopped */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileChange"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `MOBILE_CHANGE_OVER`: This is over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    claimAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormerAccountRequest"];
            };
        };
        responses: {
            /** @description Asked; wait until `dueOn` */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileChange"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `NO_MOBILE`: This account has no mobile; `ACCOUNT_IN_USE`: This account has data of its own */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.MOBILE_CHANGE_OPEN"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `SAME_MOBILE`: Both numbers are the same; `MOBILE_REQUIRED`: The mobile number is missing; `MOBILE_FORM`: The mobile number is not valid; `NAME_REQUIRED`: The name is missing; `NAME_FORM`: The name is not written as on a resident ID; `NAME_FORM_FOREIGN`: The name is not valid; `ID_LENGTH`: The ID number has the wrong length; `ID_CHARACTERS`: The ID number has characters that cannot be in it; `ID_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `ID_FIFTEEN_DIGITS`: ID numbers of 15 digits are no longer valid; `ID_CHECKSUM`: The ID number's check character does not fit; `ID_DATE`: The ID number has an impossible date of birth; `ID_FUTURE`: The ID number's date of birth is in the future; `ID_FORM`: The number does not fit this kind of document; `ID_IS_A_RESIDENCE_PERMIT`: This is the number of a residence permit; `ID_NOT_A_RESIDENCE_PERMIT`: This is not the number of a residence permit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_MOBILE_CHANGES"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    confirmClaim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimConfirmation"];
            };
        };
        responses: {
            /** @description Confirmed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileChange"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `OWN_CLAIM`: Nobody confirms the own claim */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `CLAIM_FITS_NOBODY`: No claim fits; `ID_LENGTH`: The ID number has the wrong length; `ID_CHARACTERS`: The ID number has characters that cannot be in it; `ID_LETTER_FOR_DIGIT`: A letter stands where a digit belongs; `ID_FIFTEEN_DIGITS`: ID numbers of 15 digits are no longer valid; `ID_CHECKSUM`: The ID number's check character does not fit; `ID_DATE`: The ID number has an impossible date of birth; `ID_FUTURE`: The ID number's date of birth is in the future; `ID_FORM`: The number does not fit this kind of document; `ID_IS_A_RESIDENCE_PERMIT`: This is the number of a residence permit; `ID_NOT_A_RESIDENCE_PERMIT`: This is not the number of a residence permit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_MISSES"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    releaseMobile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Asked; wait until `dueOn` */
            201: {
                headers: {
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileChange"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.NO_MOBILE"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.MOBILE_CHANGE_OPEN"];
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_MOBILE_CHANGES"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
            400: components["responses"]["Refused400"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getNotificationChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The choices */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationChoices"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    setNotificationChoices: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoicesRequest"];
            };
        };
        responses: {
            /** @description The choices */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationChoices"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Only what has not been read
                 * @example true
                 */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was told */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageNotificationView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    readNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The notification's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    readNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many were unread */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Marked"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    rebuildCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description membership, organization or events
                 * @example events
                 */
                service: unknown;
                /**
                 * @description The topic that is copied
                 * @example unionhall.organization.units.v1
                 */
                topic: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is being built */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400.1b0854e0"];
            401: components["responses"]["Refused401.WWW-Authenticate.bcef65b5"];
            403: components["responses"]["Refused403.ec8855d0"];
            /** @description `COPY_NOT_FOUND` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After.3480baac"];
            500: components["responses"]["Refused500.27446f5f"];
            503: components["responses"]["Refused503.Retry-After.760c8f1"];
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /** @description Only those in this state */
                state?: components["schemas"]["LetterState"];
            };
            header?: never;
            path: {
                /**
                 * @description membership, organization or events
                 * @example events
                 */
                service: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLetter"];
                };
            };
            400: components["responses"]["Refused400.1b0854e0"];
            401: components["responses"]["Refused401.WWW-Authenticate.bcef65b5"];
            403: components["responses"]["Refused403.ec8855d0"];
            /** @description There is no such thing, or it is out of sight (`NOT_FOUND`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After.3480baac"];
            500: components["responses"]["Refused500.27446f5f"];
            503: components["responses"]["Refused503.Retry-After.760c8f1"];
        };
    };
    discardDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dead letter's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
                /**
                 * @description membership, organization or events
                 * @example events
                 */
                service: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Discard"];
            };
        };
        responses: {
            /** @description Given up */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settled"];
                };
            };
            400: components["responses"]["Refused400.1b0854e0"];
            401: components["responses"]["Refused401.WWW-Authenticate.bcef65b5"];
            403: components["responses"]["Refused403.ec8855d0"];
            404: components["responses"]["Refused404.e8e8986f"];
            /** @description `DEAD_LETTER_SETTLED` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than a megabyte (`TOO_LARGE`) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another kind (`UNSUPPORTED_MEDIA_TYPE`) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some of the input is not valid (`INVALID_INPUT`) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After.3480baac"];
            500: components["responses"]["Refused500.27446f5f"];
            503: components["responses"]["Refused503.Retry-After.760c8f1"];
        };
    };
    replayDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dead letter's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
                /**
                 * @description membership, organization or events
                 * @example events
                 */
                service: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Applied */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settled"];
                };
            };
            400: components["responses"]["Refused400.1b0854e0"];
            401: components["responses"]["Refused401.WWW-Authenticate.bcef65b5"];
            403: components["responses"]["Refused403.ec8855d0"];
            404: components["responses"]["Refused404.e8e8986f"];
            /** @description `DEAD_LETTER_SETTLED`, `REPLAY_FAILED` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After.3480baac"];
            500: components["responses"]["Refused500.27446f5f"];
            503: components["responses"]["Refused503.Retry-After.760c8f1"];
        };
    };
    getIdentityIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityIndex"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    reseal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resealed"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            /** @description In force; the recovery codes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            /** @description `SECOND_FACTOR_NOT_BEGUN`: Setting it up was not begun, or took too long */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.SECOND_FACTOR_ON"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.SECOND_FACTOR_WRONG"];
            429: components["responses"]["Refused429.Retry-After.SECOND_FACTOR_TOO_OFTEN"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret, for a few minutes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorEnrolment"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `SIGN_IN_NOT_FRESH`: You signed in too long ago */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.SECOND_FACTOR_ON"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            /** @description The new ones */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.SECOND_FACTOR_OFF"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.SECOND_FACTOR_WRONG"];
            429: components["responses"]["Refused429.Retry-After.SECOND_FACTOR_TOO_OFTEN"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.SECOND_FACTOR_OFF"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.SECOND_FACTOR_WRONG"];
            429: components["responses"]["Refused429.Retry-After.SECOND_FACTOR_TOO_OFTEN"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    sendSignInCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInCodeRequest"];
            };
        };
        responses: {
            /** @description On its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInCodeSent"];
                };
            };
            400: components["responses"]["Refused400"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.MOBILE_REQUIRED.MOBILE_FORM"];
            /** @description `CODE_TOO_OFTEN`: Codes were asked for too often */
            429: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Refused500"];
            /** @description `SMS_UNAVAILABLE`: Messages cannot be sent now; `CODE_BUDGET_SPENT`: No more codes are sent now */
            503: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInTokens"];
                };
            };
            400: components["responses"]["Refused400"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `SIGN_IN_OVER`: This sign-in is over; `SECOND_FACTOR_WRONG`: The code is not right */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `SIGN_IN_EXHAUSTED`: Too many wrong codes; `SECOND_FACTOR_TOO_OFTEN`: Too many wrong codes today */
            429: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listMySignIns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mine */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    endMySignIns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    endMySignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the sign-in
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOutRequest"];
            };
        };
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInTokenRequest"];
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInTokens"];
                };
            };
            400: components["responses"]["Refused400"];
            /** @description `REFRESH_TOKEN_INVALID`: The sign-in is over; `REFRESH_TOKEN_REUSED`: The sign-in was ended; `SECOND_FACTOR_NEEDED`: A second factor is needed */
            401: {
                headers: {
                    /** @description What to sign in with */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `CODE_INVALID`: The code is not right; `CODE_EXPIRED`: The code has expired; `SIGN_IN_INCOMPLETE`: The sign-in is incomplete; `MOBILE_REQUIRED`: The mobile number is missing; `MOBILE_FORM`: The mobile number is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After.CODE_EXHAUSTED.CODE_GUESSED_TOO_OFTEN"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description Only tasks of this kind; there is none of an unknown kind
                 * @example APPLICATIONS_TO_REVIEW
                 */
                kind?: string;
                /**
                 * @description Only lines of which something is late
                 * @example true
                 */
                late?: boolean;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /** @description Only what is to be done at this union and those below it */
                unit?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTaskView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            422: components["responses"]["Refused422.INVALID_LENGTH"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listTransfers: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /** @description Only those that come to, or go from, these unions */
                direction?: components["schemas"]["Direction"];
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /** @description Only those in this state */
                state?: components["schemas"]["TransferState"];
                /** @description Only open ones whose answer is in time, due today or late */
                timing?: components["schemas"]["Timing"];
                /** @description This union and those below it; absent: everywhere the caller reviews */
                unit?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transfers */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTransferView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    askTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any key of your own, best a UUID; a repetition with it gets the same answer
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnTransferRequest"];
            };
        };
        responses: {
            /** @description Asked for; `Location` is the transfer */
            201: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key` */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `NOT_A_MEMBER`: You are no member */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.Retry-After.TRANSFER_OPEN.MEMBER_NOT_TRANSFERABLE"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `CHANNEL_UNKNOWN`: The channel code is unknown; `CHANNEL_CLOSED`: The channel is closed; `CHANNEL_OR_UNIT_REQUIRED`: The union to join is missing; `CHANNEL_AND_UNIT_DIFFER`: Channel and union do not belong together; `UNIT_UNKNOWN`: The union is unknown; `UNIT_NOT_TAKING_MEMBERS`: The union takes no members; `TRANSFER_SAME_UNION`: The member belongs to that union already */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_TRANSFERS"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The transfer's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transfer */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    acceptTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The transfer's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Completed */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_TRANSFER.TRANSFER_OTHER_SIDE_IS_YOURS"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `TRANSFER_NOT_WAITING_FOR_ACCEPTANCE`: It does not wait for an acceptance; `TRANSFER_UNION_NOT_TAKING_MEMBERS`: The new union takes no members now; `TRANSFER_WAITS_FOR_ELECTION`: It waits for an election */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    refuseTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The transfer's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferRefusalRequest"];
            };
        };
        responses: {
            /** @description Refused */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_TRANSFER.TRANSFER_OTHER_SIDE_IS_YOURS"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.TRANSFER_CLOSED"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422.REASON_LENGTH"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    releaseTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The transfer's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Released, or completed */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_TRANSFER.TRANSFER_OTHER_SIDE_IS_YOURS"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `TRANSFER_NOT_WAITING_FOR_RELEASE`: It does not wait for a release; `TRANSFER_UNION_NOT_TAKING_MEMBERS`: The new union takes no members now; `TRANSFER_WAITS_FOR_ELECTION`: It waits for an election */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    withdrawTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that was read; the change is refused when another came first
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The transfer's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.TRANSFER_CLOSED"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    askIncomingTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any key of your own, best a UUID; a repetition with it gets the same answer
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncomingTransferRequest"];
            };
        };
        responses: {
            /** @description Asked for; `Location` is the transfer */
            201: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key` */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_TRANSFER"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.Retry-After.TRANSFER_OPEN.MEMBER_NOT_TRANSFERABLE"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `TRANSFER_MEMBER_UNKNOWN`: No member has that number and name; `UNIT_UNKNOWN`: The union is unknown; `UNIT_NOT_TAKING_MEMBERS`: The union takes no members; `TRANSFER_SAME_UNION`: The member belongs to that union already */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After.TOO_MANY_TRANSFERS"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listMyTransfers: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mine; often one, sometimes none */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTransferView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    askOutgoingTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any key of your own, best a UUID; a repetition with it gets the same answer
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutgoingTransferRequest"];
            };
        };
        responses: {
            /** @description Asked for; `Location` is the transfer */
            201: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key` */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_TRANSFER"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.Retry-After.TRANSFER_OPEN.MEMBER_NOT_TRANSFERABLE"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `UNIT_UNKNOWN`: The union is unknown; `UNIT_NOT_TAKING_MEMBERS`: The union takes no members; `TRANSFER_SAME_UNION`: The member belongs to that union already */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getHeadcount: {
        parameters: {
            query?: {
                /**
                 * @description A date in Asia/Shanghai, at the latest today; today by default
                 * @example 2026-09-30
                 */
                on?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The union's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Headcount"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `DATE_OUT_OF_RANGE`: The date is out of range */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listHeadcountMonths: {
        parameters: {
            query?: {
                /**
                 * @description First month, inclusive, at the most 120 until the last; twelve months by default
                 * @example 2026-01
                 */
                from?: string;
                /**
                 * @description Last month, inclusive; that of today by default
                 * @example 2026-11
                 */
                to?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The union's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageHeadcountMonthView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listVoterLists: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /** @description Of this union or one below it */
                unit?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageVoterListView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getVoterList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the election
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoterList"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listVoters: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the election
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The next page, as `rel="next"` */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageVoterView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getWechatBinding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The binding */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WechatBinding"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    bindWechat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WechatCode"];
            };
        };
        responses: {
            /** @description The binding */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WechatBinding"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            /** @description `WECHAT_NOT_OFFERED`: There are no WeChat messages here; `WECHAT_ELSEWHERE`: This WeChat is bound to another account */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `WECHAT_CODE_REFUSED`: WeChat does not know the code */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            /** @description `WECHAT_UNAVAILABLE`: WeChat cannot be reached */
            503: {
                headers: {
                    /** @description After how many seconds to try again */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unbindWechat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is unbound */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getClientToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The client's id; absent with HTTP Basic
                     * @example client-019aa0b2-7c1e-7d3a-9f00-0242ac120002
                     */
                    client_id?: string;
                    /**
                     * @description The client's secret; absent with HTTP Basic
                     * @example what was shown once
                     */
                    client_secret?: string;
                    /**
                     * @description Always `client_credentials`
                     * @example client_credentials
                     */
                    grant_type?: string;
                };
            };
        };
        responses: {
            /** @description A token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthToken"];
                };
            };
            /** @description The request cannot be read */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_client`: unknown, revoked or a wrong secret */
            401: {
                headers: {
                    /** @description What to sign in with */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
}
