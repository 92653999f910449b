// Generated from contracts/openapi/organization.yaml by "npm run api"; do not edit.
export interface paths {
    "/api/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List appointments
         * @description Those at unions where you have the permission to see unions (`VIEW_UNIT`), in the order they were made; appointments over the whole platform only for those who hold one.
         */
        get: operations["listAppointments"];
        put?: never;
        /**
         * Appoint somebody
         * @description Lets an account act for a union and all below it. Needs the permission to appoint (`APPOINT`) there. Nobody can appoint himself, grant a permission he does not hold there himself or, at the union of his own appointment, for longer than he holds it. An auditor (`AUDITOR`) is appointed by a union above. Rights begin when the appointment is recorded, whenever the office began.
         */
        post: operations["makeAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an appointment
         * @description One's own, or one at a union where you have the permission to see unions (`VIEW_UNIT`).
         */
        get: operations["getAppointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an appointment
         * @description Ends it today or shortens its term. Needs the permission to appoint (`APPOINT`) at the union; an auditor's (`AUDITOR`) only at a union above. One's own anybody can give up, but not a founder.
         */
        post: operations["endAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My appointments
         * @description Everything the signed-in account was, is or will be appointed to.
         */
        get: operations["listMyAppointments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the years of the calendar
         * @description The years that are kept, the oldest first. Weekends are off unless they are among the days worked. For everybody who is signed in.
         */
        get: operations["listCalendarYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a year of the calendar
         * @description A year of which nothing is kept is answered too: provisional, its weekends off, with version 0.
         */
        get: operations["getCalendarYear"];
        /**
         * Say what a year's calendar is
         * @description Replaces the whole year when its notice comes, or is amended; limits that still run and were counted by another version are counted again. What is said again changes nothing. The `ETag` that was read goes into `If-Match`; a year of which nothing is kept has `"v0"`. Needs the permission to operate the platform (`OPERATE_PLATFORM`) over the whole platform.
         */
        put: operations["setCalendarYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collective-contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List collective contracts
         * @description Of unions where you have the permission to view unions (`VIEW_UNIT`), newest first, without the employers they cover.
         */
        get: operations["listContracts"];
        put?: never;
        /**
         * Record an offer to negotiate
         * @description Whichever side made it; the other has to reply within days by parameter. One negotiation of a kind with the same other side at a time. Regional and industry contracts are those of counties and below. Needs the permission to edit the union (`EDIT_UNIT`).
         */
        post: operations["offerContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collective-contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a collective contract
         * @description With the employers it covers. Where you have the permission to view unions (`VIEW_UNIT`).
         */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collective-contracts/{id}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the workers adopted the draft
         * @description Two thirds of those due are present and at least half of those due agree; also puts right what was entered until it is signed. Needs the permission to edit the union (`EDIT_UNIT`).
         */
        post: operations["adoptContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collective-contracts/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that a contract was filed
         * @description It takes effect when the time to object is over without an objection and its first day has come, at once when both are so already. Needs the permission to approve unions (`APPROVE_UNIT`) at the nearest union above that is at work; nobody confirms a contract he entered something about, or one of a union where he holds an office.
         */
        post: operations["confirmContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collective-contracts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a contract before its last day
         * @description While it is in effect; the day given is its last. Needs the permission to edit the union (`EDIT_UNIT`).
         */
        post: operations["endContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collective-contracts/{id}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the contract was filed
         * @description With the labour administration, on the day it received the contract. A filing that comes late is taken. Needs the permission to edit the union (`EDIT_UNIT`).
         */
        post: operations["fileContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collective-contracts/{id}/negotiation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the reply and who negotiates
         * @description Both sides send as many, and each at least the number of the parameter, its chief included. A reply that comes late is taken. Needs the permission to edit the union (`EDIT_UNIT`).
         */
        post: operations["negotiateContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collective-contracts/{id}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an objection of the labour administration
         * @description Made within its time, also when it is recorded after the contract took effect, which it then never did: both sides negotiate again, and the draft is adopted, signed and filed again. Needs the permission to edit the union (`EDIT_UNIT`).
         */
        post: operations["objectToContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collective-contracts/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a filing back to be put right
         * @description The union puts right what it entered and files again. Needs the permission to approve unions (`APPROVE_UNIT`) at the nearest union above that is at work, with the same exceptions as a confirmation.
         */
        post: operations["returnContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collective-contracts/{id}/signing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the signing and whom the contract covers
         * @description The length is that of the parameters. A contract of one employer names it alone; the others list each employer they bind with its workers. Also puts right what was entered until it is filed. Names of the signers only: no numbers of persons. Needs the permission to edit the union (`EDIT_UNIT`).
         */
        post: operations["signContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collective-contracts/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a contract that is not in effect
         * @description The negotiation has failed, or it was entered wrongly. Needs the permission to edit the union (`EDIT_UNIT`).
         */
        post: operations["withdrawContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collective-contracts/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom contracts cover on a day
         * @description Contracts in effect on the day of unions where you have the permission to view figures (`VIEW_FIGURES`), as the tree stands now. Contracts overlap: an employer with several counts once, with the largest number of workers it declares, in each kind and in the total, so the total is not the sum of the kinds.
         */
        get: operations["contractCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/collective-contracts/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a contract that was signed and filed on paper
         * @description For contracts from before the union worked with the system; the union above confirms them like any other. Needs the permission to edit the union (`EDIT_UNIT`).
         */
        post: operations["recordContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List elections
         * @description Of unions where you have the permission to view unions (`VIEW_UNIT`), newest first.
         */
        get: operations["listElections"];
        put?: never;
        /**
         * Announce an election with its candidates
         * @description Needs the permission to edit the union (`EDIT_UNIT`). The candidates are made known for whole working days, there are more of them than seats, and the kind is the one the day makes it, by parameters. An early or late election waits for the permission of the union above. Names only: no numbers of persons.
         */
        post: operations["announceElection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an election
         * @description Where you have the permission to view unions (`VIEW_UNIT`).
         */
        get: operations["getElection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the result of an election
         * @description Ends the term that stands and begins the next on the day of the election, in one step; a by-election leaves the term as it is. Needs the permission to approve unions (`APPROVE_UNIT`) at the nearest union above that is at work; nobody decides on what he announced or reported, or about a union where he holds an office.
         */
        post: operations["confirmElection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/permission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Permit an early or late election
         * @description Needs the permission to approve unions (`APPROVE_UNIT`) at the nearest union above that is at work; nobody decides on what he announced, or about a union where he holds an office.
         */
        post: operations["permitElection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Report the result of an election
         * @description On the day of the election or later; also puts right a result that was returned or not answered yet. Two thirds of those due are present, and whoever more than half of those due voted for is elected. Needs the permission to edit the union (`EDIT_UNIT`).
         */
        put: operations["reportElection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a result, or refuse an early or late election
         * @description A result is put right and reported again; an election that was to be permitted is over. Needs the permission to approve unions (`APPROVE_UNIT`) at the nearest union above that is at work, with the same exceptions as a confirmation.
         */
        post: operations["returnElection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an election
         * @description While it is open. Needs the permission to edit the union (`EDIT_UNIT`).
         */
        post: operations["withdrawElection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/founding-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications to decide on
         * @description Those that are with unions where you have the permission to approve unions (`APPROVE_UNIT`), newest first.
         */
        get: operations["listFoundings"];
        put?: never;
        /**
         * Apply for the founding of a union
         * @description Anybody whose real name was checked: the token of the sign-in says so (claim `real_name_checked`), and a sign-in or refresh after the check is needed. The union above (`upperUnionId`) decides; without one, the local federation of the county, else of the city, by the region. An account has a few applications open and hands in a few a day, by parameters. What is open blocks nobody else's application for the same employer: whoever decides is shown both. An employer that has a union of its own is refused.
         */
        post: operations["applyForFounding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/founding-applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an application
         * @description With its steps. For its applicant, and where you have the permission to approve unions (`APPROVE_UNIT`) at the union it is with; such readers are also shown others for the same employer or of the same name.
         */
        get: operations["getFounding"];
        /**
         * Put an application right
         * @description By its applicant, while it is open; one that was returned is handed in again by that, and the time to answer begins anew. The union it is with stays.
         */
        put: operations["correctFounding"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/founding-applications/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a founding
         * @description Founds the union in the same step, at work, below the union the application is with, by a written decision. Needs the permission to approve unions (`APPROVE_UNIT`) there; nobody decides on an application of his own. All rules of the founding of a union hold. Officers are appointed afterwards.
         */
        post: operations["approveFounding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/founding-applications/{id}/passing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass an application on to another union
         * @description Which decides from then on, in the time that runs already. Needs the permission to approve unions (`APPROVE_UNIT`) at both unions.
         */
        post: operations["passFoundingOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/founding-applications/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject an application
         * @description Needs the permission to approve unions (`APPROVE_UNIT`) at the union it is with.
         */
        post: operations["rejectFounding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/founding-applications/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return an application to be corrected
         * @description While it is with its applicant no time runs. Needs the permission to approve unions (`APPROVE_UNIT`) at the union it is with.
         */
        post: operations["returnFounding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/founding-applications/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The written approval as a sheet to print
         * @description A4, in Chinese. It becomes a document by the seal of the union that approved, and says so. For the applicant, and where you have the permission to approve unions (`APPROVE_UNIT`).
         */
        get: operations["getFoundingSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/founding-applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an application
         * @description By its applicant, while it is open.
         */
        post: operations["withdrawFounding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/founding-applications/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My own applications
         * @description Those the caller handed in, newest first.
         */
        get: operations["listMyFoundings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups of workers
         * @description Every group a member can belong to, in the usual order, with names, aliases and the schemes that count it. Needs no sign-in. Being a migrant worker is not a group but a flag of its own.
         */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-person-registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications
         * @description Those of unions where you have the permission to see unions (`VIEW_UNIT`), newest first.
         */
        get: operations["listLegalPersonRegistrations"];
        put?: never;
        /**
         * Apply for a registration
         * @description For a first registration (`FIRST`), a change (`CHANGE`), a renewal within the days before the end (`RENEWAL`), a replacement after a loss that was made public (`REPLACEMENT`) or a cancellation (`CANCELLATION`). Needs the permission to edit (`EDIT_UNIT`) at the union. The local federation of the county, city or province that is nearest above decides; a union has one open application at a time. Who comes after the time the rules give may apply and is marked `late`. Each kind asks for fields of its own; others are refused.
         */
        post: operations["applyForLegalPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-person-registrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an application
         * @description Needs the permission to see unions (`VIEW_UNIT`) at the union.
         */
        get: operations["getLegalPersonRegistration"];
        /**
         * Put an application right
         * @description While it is open; one that was returned is handed in again by that, and the time to answer begins anew. Union and kinds stay as they are. Needs the permission to edit (`EDIT_UNIT`) at the union.
         */
        put: operations["correctLegalPersonRegistration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-person-registrations/{id}/approval": {
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
         * @description Issues, changes, renews, replaces or cancels the certificate in the same step, by a written decision. Needs the permission to approve unions (`APPROVE_UNIT`) at the registering federation; nobody decides on an application of his own or about a union at which he holds an office. The credit code is given at a first registration and is checked by GB 32100; it becomes the union's. The certificate ends with the committee's term, and after the longest validity at the latest.
         */
        post: operations["approveLegalPersonRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-person-registrations/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject an application
         * @description Needs the permission to approve unions (`APPROVE_UNIT`) at the registering federation.
         */
        post: operations["rejectLegalPersonRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-person-registrations/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return an application to be corrected
         * @description Once, with everything that is missing. While it is with the union no time runs. Needs the permission to approve unions (`APPROVE_UNIT`) at the registering federation.
         */
        post: operations["returnLegalPersonRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-person-registrations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an application
         * @description While it is open. Needs the permission to edit (`EDIT_UNIT`) at the union.
         */
        post: operations["withdrawLegalPersonRegistration"];
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
    "/api/v1/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List parameters
         * @description With `on`, what holds that day (of each name the general value and the regions' own); without it every version there is. For everybody who is signed in.
         */
        get: operations["listParameters"];
        put?: never;
        /**
         * Set a parameter
         * @description Adds a version that holds from a day on; nothing is overwritten. Needs the permission to operate the platform (`OPERATE_PLATFORM`) over the whole platform.
         */
        post: operations["setParameter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parameters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a parameter
         * @description One version of a parameter with its legal basis.
         */
        get: operations["getParameter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-stations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stations of a region
         * @description Open stations, for people who do not say where they are. Without signing in.
         */
        get: operations["listPublicStations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-stations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an open station
         * @description Without signing in. One that is closed, or that nobody has looked at for too long, is not found.
         */
        get: operations["getPublicStation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-stations/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a station can have
         * @description The code table of equipment, in the usual order. Without signing in.
         */
        get: operations["listStationEquipment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-stations/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The stations around a place as GeoJSON
         * @description At most 500, the nearest first, in the form of RFC 7946 (WGS-84, longitude first). Without signing in.
         */
        get: operations["mapStations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-stations/nearest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the nearest stations
         * @description At most 50, the nearest first. Without signing in. Nothing of the place is kept; round it before you send it.
         */
        get: operations["listNearestStations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-stations/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the counties where there are stations
         * @description With the number of open stations. Without signing in.
         */
        get: operations["listStationRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stations
         * @description Those of unions where you have the permission to see unions (`VIEW_UNIT`), newest first, closed ones too.
         */
        get: operations["listStations"];
        put?: never;
        /**
         * Enter a station
         * @description Needs the permission to keep stations (`KEEP_STATIONS`) at the union, which must be at work. Whoever enters it has looked at it: the next check is due a year later. The place is given in WGS-84, as phones and GPS give it; the maps of China shift it (GCJ-02), and a place read from such a map is some hundred metres off. Nobody is named: the phone is a landline or hotline of the union, and a mobile is refused.
         */
        post: operations["openStation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a station
         * @description Needs the permission to see unions (`VIEW_UNIT`) at the union that keeps it.
         */
        get: operations["getStation"];
        /**
         * Describe a station otherwise
         * @description Union, kind, day of opening and approval stay as they were entered. Needs the permission to keep stations (`KEEP_STATIONS`) at the union that keeps it.
         */
        put: operations["changeStation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stations/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a station was looked at
         * @description It is as it is written here: what differs is changed first. The next check is due a year later (`STATION_CHECK_MONTHS`). A station that is not checked in time is shown to people as such, and after some days (`STATION_CHECK_GRACE_DAYS`) not at all; it counts as open all the same. Needs the permission to keep stations (`KEEP_STATIONS`) at the union that keeps it.
         */
        post: operations["checkStation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stations/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a station
         * @description It does not count from that day on and is found no more. Closed on the day of its opening it never counted: so an entry that was a mistake is taken back. Needs the permission to keep stations (`KEEP_STATIONS`) at the union that keeps it.
         */
        post: operations["closeStation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stations/{id}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a station was
         * @description Its editions, newest first: one for its opening and for each change, check, handing over and for its closing. Needs the permission to see unions (`VIEW_UNIT`) at the union that keeps it.
         */
        get: operations["listStationEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stations/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the stations there were on a day
         * @description A station counts from the day of its opening until the day before its closing, for the union that keeps it today and those above. Needs the permission to see figures (`VIEW_FIGURES`).
         */
        get: operations["countStations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List terms, also as of a day, and the calendar of re-elections
         * @description Of unions where you have the permission to view unions (`VIEW_UNIT`), oldest first. `endsBy` and `overdue` make the calendar of re-elections.
         */
        get: operations["listTerms"];
        put?: never;
        /**
         * Record a term that stands already
         * @description For a union that was elected before it worked with the system. Needs the permission to approve unions (`APPROVE_UNIT`) at the nearest union above that is at work, and no office at the union itself. Later terms begin by an election.
         */
        post: operations["recordTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a term
         * @description Where you have the permission to view unions (`VIEW_UNIT`).
         */
        get: operations["getTerm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/union-certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List certificates
         * @description Those of unions where you have the permission to see unions (`VIEW_UNIT`), newest first.
         */
        get: operations["listUnionCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/union-certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a certificate
         * @description All that is printed on it. Needs the permission to see unions (`VIEW_UNIT`) at the union.
         */
        get: operations["getUnionCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/union-certificates/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel the certificate of a union that is over
         * @description A union that lives applies for it itself. Needs the permission to approve unions (`APPROVE_UNIT`) at the registering federation.
         */
        post: operations["cancelUnionCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/union-certificates/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put right what was entered wrongly
         * @description Credit code, seat or legal representative; what has really changed is applied for as a change. Counts nowhere. Needs the permission to approve unions (`APPROVE_UNIT`) at the registering federation.
         */
        post: operations["correctUnionCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/union-certificates/{id}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a certificate showed
         * @description Its editions, newest first, each with the decision it rests on. Needs the permission to see unions (`VIEW_UNIT`) at the union.
         */
        get: operations["listUnionCertificateEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/union-certificates/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The data of a certificate as a sheet to print
         * @description A4, in Chinese as certificates are. It says that it does not stand for the certificate, which the national office prints. Needs the permission to see unions (`VIEW_UNIT`) at the union.
         */
        get: operations["getUnionCertificateSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/union-certificates/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what was issued in a period
         * @description Editions of certificates issued from one day to another, both inclusive, of unions where you have the permission to see figures (`VIEW_FIGURES`). Corrections do not count.
         */
        get: operations["countUnionCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the directory of unions
         * @description Unions at work for everybody who is signed in, and those that are not yet or no longer where you have the permission to see unions (`VIEW_UNIT`). Without `status` the dissolved and revoked are left out. In the order of founding in the system.
         */
        get: operations["listUnits"];
        put?: never;
        /**
         * Found a union
         * @description Founds a union under another one. Needs the permission to approve unions (`APPROVE_UNIT`) at the union above; without a parent a new tree begins, which only the platform's founder may do.
         */
        post: operations["foundUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a union
         * @description The public part for everybody, the whole where you have the permission to see unions (`VIEW_UNIT`).
         */
        get: operations["getUnit"];
        /**
         * Change a union
         * @description Sets name, codes and founding date; what is absent is taken away. Needs the permission to edit unions (`EDIT_UNIT`). A new `status` (lock, unlock, revoke, open) needs the permission to approve unions (`APPROVE_UNIT`) at the union above. A union is revoked only when nobody belongs to it, and every appointment at it ends.
         */
        put: operations["changeUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The unions directly below
         * @description The live unions directly below one, as far as you can see them.
         */
        get: operations["listUnitChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/dissolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dissolve a union
         * @description Ends a union that has no live union below it. Its live members and open applications go to the successor that is named, within minutes and without their doing; without one it must have none. Its record stays, every appointment at it ends, its stations go to the federation above. Look before with `getUnitLeft`. Needs the permission to approve unions (`APPROVE_UNIT`) at the union above, also above the successor.
         */
        post: operations["dissolveUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a union was
         * @description Its former states, the newest first, at most 200. Needs the permission to see unions (`VIEW_UNIT`).
         */
        get: operations["listUnitHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a union leaves behind
         * @description How many members, applications, officers and other things the union has that its end concerns, and what becomes of each; after the end, what has not gone to the successor yet. Needs the permission to approve unions (`APPROVE_UNIT`) at the union above.
         */
        get: operations["getUnitLeft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a union into another
         * @description Ends a union that becomes part of another, by a document of the union above (article 13 of the Trade Union Law). Its live members and open applications go to the successor; numbers and days of joining stay. The two unions are of the same federation and the successor is at work. Needs the permission to approve unions (`APPROVE_UNIT`) above both.
         */
        post: operations["mergeUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a union
         * @description Moves the union with all below it under another one. Needs the permission to approve unions (`APPROVE_UNIT`) at the union above it now and at the new one.
         */
        post: operations["moveUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed about unions
         * @description What changed since a mark, the oldest change first, each union once in its present state; what is gone for you comes as a tombstone. Begin without `after`, keep `next`, ask again. When your own appointments change, begin anew.
         */
        get: operations["listUnitChanges"];
        put?: never;
        post?: never;
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
        Appointment: {
            /** @description The account that is appointed */
            accountId?: components["schemas"]["UUID"];
            /** @description When it last changed */
            changedAt?: components["schemas"]["Instant"];
            /** @description The account that appointed or, later, changed it */
            changedBy?: components["schemas"]["UUID"];
            /** @description Whether it is in force today */
            current?: boolean;
            /** @description Whether it was ended */
            ended?: boolean;
            /** @description The day on which it ended */
            endedOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description Why it was ended */
            endReason?: string | null;
            /** @description First day of the office */
            from?: components["schemas"]["LocalDate"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description The permissions it gives */
            permissions?: string[];
            /** @description First day it allows anything: `from`, or the day it was recorded when that was later */
            rightsFrom?: components["schemas"]["LocalDate"];
            /** @description The role */
            role?: components["schemas"]["Role"];
            /** @description Last day of the office; null while nobody knows */
            to?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description Null for the whole platform */
            unitId?: components["schemas"]["UUID"] | null;
            /**
             * @description The union's name
             * @example 延安市宝塔区总工会
             */
            unitName?: string | null;
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             */
            version?: number;
        };
        AppointmentRequest: {
            /** @description The account that shall act */
            accountId: components["schemas"]["UUID"];
            /**
             * @description First day of the office; today by default. An earlier day is recorded, but rights begin today
             * @example 2026-01-01
             */
            from?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description Only for an integrator: exactly what it may do */
            permissions?: components["schemas"]["UnionPermission"][] | null;
            /**
             * @description The role
             * @example INTEGRATOR
             */
            role: components["schemas"]["Role"];
            /**
             * @description Last day; absent while nobody knows. At your own union not after your own last day
             * @example 2030-12-31
             */
            to?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description The union it covers with all below it; absent only for a founder, an auditor and an integrator over the whole platform */
            unitId?: components["schemas"]["UUID"] | null;
        };
        CalendarYear: {
            /** @description Days off; weekends beside them need not be named */
            offDays?: string[];
            /** @description Whether the year's notice is still to come: limits counted by it may move */
            provisional?: boolean;
            /** @description When it was last set; null when nothing is kept */
            setAt?: ((string | components["schemas"]["Instant"] | null) | null) | components["schemas"]["Instant"] | null;
            /**
             * @description The notice it rests on; null when nothing is kept
             * @example 国务院办公厅关于2026年部分节假日安排的通知
             */
            source?: string | null;
            /**
             * Format: int64
             * @description Send as `If-Match` (`"v1"`) to replace it
             * @example 1
             */
            version?: number;
            /** @description Saturdays and Sundays that are worked in exchange */
            workDays?: string[];
            /**
             * Format: int32
             * @description How many working days the year has
             * @example 248
             */
            workingDays?: number;
            /**
             * Format: int32
             * @description The year
             * @example 2026
             */
            year?: number;
        };
        CalendarYearRequest: {
            /** @description All days off of the year, 1 January among them; usual weekends may be left out */
            offDays: string[];
            /**
             * @description Whether the year's notice is still to come
             * @example false
             */
            provisional: boolean;
            /**
             * @description Name or number of the notice
             * @example 国务院办公厅关于2027年部分节假日安排的通知
             */
            source: string;
            /** @description Saturdays and Sundays that are worked in exchange */
            workDays: string[];
        };
        CertificateCancellationRequest: {
            /**
             * @description Number of the written decision
             * @example 延工法〔2026〕9号
             */
            documentNumber: string;
            /**
             * @description Why; 2 to 500 characters
             * @example 所在企业注销，工会已解散，证书已收回。
             */
            reason: string;
        };
        CertificateCorrectionRequest: {
            /**
             * @description The right seat; absent when it is right
             * @example 陕西省延安市宝塔区南大街2号
             */
            address?: string | null;
            /**
             * @description The right credit code; absent when it is right
             * @example 816106005000000159
             */
            creditCode?: string | null;
            /**
             * @description Number of the written decision
             * @example 延工法〔2026〕10号
             */
            documentNumber: string;
            /**
             * @description What had happened; 2 to 500 characters
             * @example 录入时住所有误。
             */
            reason: string;
            /**
             * @description The right name of the legal representative; absent when it is right
             * @example 王建国
             */
            representative?: string | null;
        };
        ChangesUnitChangeView: {
            /** @description The unions that changed */
            items?: components["schemas"]["UnitChange"][];
            /** @description Whether there is more already */
            more?: boolean;
            /**
             * @description Send as `after` next time; keep it when nothing came
             * @example 42
             */
            next?: string;
        };
        CollectiveContract: {
            /**
             * @description The day the draft was adopted
             * @example 2026-10-30
             */
            adoptedOn?: components["schemas"]["LocalDate"];
            /**
             * @description Its first day as signed
             * @example 2026-12-01
             */
            beginsOn?: components["schemas"]["LocalDate"];
            /** @description When the union above confirmed it or gave it back */
            decidedAt?: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description How many had to come
             * @example 90
             */
            due?: number;
            /** @description The last day to reply, to file, or to object */
            dueOn?: components["schemas"]["LocalDate"];
            /**
             * @description The first day it is in effect
             * @example 2026-12-01
             */
            effectiveFrom?: components["schemas"]["LocalDate"];
            /**
             * @description The last day it is in effect
             * @example 2028-11-30
             */
            effectiveTo?: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description How many negotiate for the employer
             * @example 5
             */
            employerNegotiators?: number;
            /** @description Whom it covers; absent in a list */
            employers?: components["schemas"]["CoveredEmployer"][];
            /**
             * Format: int64
             * @description How many employers it covers
             * @example 1
             */
            employersCovered?: number;
            /**
             * @description Who signed for the employer
             * @example 李强
             */
            employerSigner?: string;
            /**
             * @description The day it was withdrawn or ended
             * @example 2027-06-30
             */
            endedOn?: components["schemas"]["LocalDate"];
            /**
             * @description Why it was withdrawn or ended; absent when its union has ended
             * @example 双方协商一致解除。
             */
            endReason?: string;
            /**
             * @description Its last day as signed
             * @example 2028-11-30
             */
            endsOn?: components["schemas"]["LocalDate"];
            /**
             * @description The day the labour administration received it
             * @example 2026-11-06
             */
            filedOn?: components["schemas"]["LocalDate"];
            /**
             * @description The number of its receipt
             * @example 宝人社集〔2026〕12号
             */
            filingNumber?: string;
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description How many agreed
             * @example 80
             */
            inFavour?: number;
            /** @description What it is about */
            kind?: components["schemas"]["CollectiveContractKind"];
            /** @description Whom it binds */
            level?: components["schemas"]["CollectiveContractLevel"];
            /**
             * @description The day of the last objection
             * @example 2026-11-12
             */
            objectedOn?: components["schemas"]["LocalDate"];
            /**
             * @description What the labour administration objected to
             * @example 加班工资标准低于法定标准。
             */
            objection?: string;
            /** @description Which side made the offer; absent when recorded from paper */
            offeredBy?: components["schemas"]["CollectiveContractSide"];
            /**
             * @description The day of the offer
             * @example 2026-10-09
             */
            offeredOn?: components["schemas"]["LocalDate"];
            /**
             * @description The employer, or who speaks for several
             * @example 延安顺达快递有限公司
             */
            otherSide?: string;
            /**
             * Format: int32
             * @description How many came
             * @example 85
             */
            present?: number;
            /**
             * @description Why it was given back
             * @example 请核对报送日期。
             */
            reason?: string;
            /** @description The contract it renews */
            renewsId?: components["schemas"]["UUID"];
            /**
             * @description The day of the reply
             * @example 2026-10-16
             */
            repliedOn?: components["schemas"]["LocalDate"];
            /**
             * @description The day it was signed
             * @example 2026-11-02
             */
            signedOn?: components["schemas"]["LocalDate"];
            /** @description Where it stands today */
            status?: components["schemas"]["CollectiveContractStatus"];
            /** @description Whether that is in time; absent while only an objection is waited for */
            timing?: components["schemas"]["Timing"];
            /**
             * Format: int32
             * @description How many negotiate for the workers
             * @example 5
             */
            unionNegotiators?: number;
            /**
             * @description Who signed for the workers
             * @example 王建国
             */
            unionSigner?: string;
            /** @description The union */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description Its name
             * @example 延安顺达快递有限公司工会委员会
             */
            unitName?: string;
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             * @example 1
             */
            version?: number;
            /**
             * Format: int64
             * @description How many workers they declare
             * @example 120
             */
            workersCovered?: number;
        };
        /**
         * @description - `COMPREHENSIVE`: comprehensive contract
         *     - `WAGES`: wages
         *     - `WOMEN`: rights of women workers
         *     - `SAFETY`: labour safety and health
         *     - `OTHER`: of another subject
         * @enum {string}
         */
        CollectiveContractKind: "COMPREHENSIVE" | "WAGES" | "WOMEN" | "SAFETY" | "OTHER";
        /**
         * @description - `EMPLOYER`: one employer
         *     - `REGIONAL`: employers of a region
         *     - `INDUSTRY`: employers of an industry
         * @enum {string}
         */
        CollectiveContractLevel: "EMPLOYER" | "REGIONAL" | "INDUSTRY";
        /**
         * @description - `UNION`: the union
         *     - `EMPLOYER`: the employer
         * @enum {string}
         */
        CollectiveContractSide: "UNION" | "EMPLOYER";
        /**
         * @description - `OFFERED`: waits for the reply
         *     - `NEGOTIATING`: is negotiated
         *     - `ADOPTED`: draft adopted
         *     - `SIGNED`: to be filed
         *     - `FILED`: waits for the union above
         *     - `CONFIRMED`: waits for objections
         *     - `IN_EFFECT`: in effect
         *     - `EXPIRED`: its last day is over
         *     - `ENDED`: ended before its last day
         *     - `WITHDRAWN`: withdrawn
         * @enum {string}
         */
        CollectiveContractStatus: "OFFERED" | "NEGOTIATING" | "ADOPTED" | "SIGNED" | "FILED" | "CONFIRMED" | "IN_EFFECT" | "EXPIRED" | "ENDED" | "WITHDRAWN";
        ContractAdoptionRequest: {
            /**
             * @description The day of the vote
             * @example 2026-10-30
             */
            adoptedOn: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description How many have to come
             * @example 90
             */
            due: number;
            /**
             * Format: int32
             * @description How many agree
             * @example 80
             */
            inFavour: number;
            /**
             * Format: int32
             * @description How many came
             * @example 85
             */
            present: number;
        };
        ContractCoverage: {
            /** @description The day */
            asOf?: components["schemas"]["LocalDate"];
            /** @description Of each kind there is */
            kinds?: components["schemas"]["ContractCoverageOfKind"][];
            /** @description Of all kinds, each employer once */
            total?: components["schemas"]["ContractCoverageCounts"];
        };
        ContractCoverageCounts: {
            /**
             * Format: int64
             * @description Contracts in effect
             * @example 86
             */
            contracts?: number;
            /**
             * Format: int64
             * @description Employers covered
             * @example 140
             */
            employers?: number;
            /**
             * Format: int64
             * @description Workers covered, each employer with the largest number it declares
             * @example 9200
             */
            workers?: number;
        };
        ContractCoverageOfKind: {
            /** @description Of this kind, each employer once */
            covered?: components["schemas"]["ContractCoverageCounts"];
            /** @description The kind */
            kind?: components["schemas"]["CollectiveContractKind"];
        };
        ContractEndRequest: {
            /**
             * @description Its last day
             * @example 2026-11-30
             */
            endedOn: components["schemas"]["LocalDate"];
            /**
             * @description Why it ends
             * @example 双方协商一致解除。
             */
            reason: string;
        };
        ContractFilingRequest: {
            /**
             * @description The day the labour administration received it
             * @example 2026-11-06
             */
            filedOn: components["schemas"]["LocalDate"];
            /**
             * @description The number of its receipt
             * @example 宝人社集〔2026〕12号
             */
            filingNumber: string;
        };
        ContractNegotiationRequest: {
            /**
             * Format: int32
             * @description How many negotiate for the employer, the chief included
             * @example 5
             */
            employerNegotiators: number;
            /**
             * @description The day of the reply
             * @example 2026-10-16
             */
            repliedOn: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description How many negotiate for the workers, the chief included
             * @example 5
             */
            unionNegotiators: number;
        };
        ContractObjectionRequest: {
            /**
             * @description The day of the objection
             * @example 2026-11-12
             */
            objectedOn: components["schemas"]["LocalDate"];
            /**
             * @description What it objects to
             * @example 加班工资标准低于法定标准，请重新协商。
             */
            reason: string;
        };
        ContractOfferRequest: {
            /**
             * @description What it is about
             * @example WAGES
             */
            kind: components["schemas"]["CollectiveContractKind"];
            /**
             * @description Whom it binds
             * @example EMPLOYER
             */
            level: components["schemas"]["CollectiveContractLevel"];
            /**
             * @description Which side made the offer
             * @example UNION
             */
            offeredBy: components["schemas"]["CollectiveContractSide"];
            /**
             * @description The day of the offer
             * @example 2026-10-09
             */
            offeredOn: components["schemas"]["LocalDate"];
            /**
             * @description The employer, or who speaks for several
             * @example 延安顺达快递有限公司
             */
            otherSide: string;
            /** @description The contract it renews */
            renewsId?: components["schemas"]["UUID"] | null;
            /** @description The union */
            unitId: components["schemas"]["UUID"];
        };
        ContractPaperRequest: {
            /**
             * @description Its first day
             * @example 2026-06-01
             */
            beginsOn: components["schemas"]["LocalDate"];
            /** @description Whom it covers */
            employers: components["schemas"]["CoveredEmployerRequest"][];
            /**
             * @description Who signed for the employer
             * @example 李强
             */
            employerSigner: string;
            /**
             * @description Its last day
             * @example 2029-05-31
             */
            endsOn: components["schemas"]["LocalDate"];
            /**
             * @description The day the labour administration received it
             * @example 2026-06-08
             */
            filedOn: components["schemas"]["LocalDate"];
            /**
             * @description The number of its receipt
             * @example 宝人社集〔2026〕12号
             */
            filingNumber: string;
            /**
             * @description What it is about
             * @example WAGES
             */
            kind: components["schemas"]["CollectiveContractKind"];
            /**
             * @description Whom it binds
             * @example EMPLOYER
             */
            level: components["schemas"]["CollectiveContractLevel"];
            /**
             * @description The employer, or who speaks for several
             * @example 延安顺达快递有限公司
             */
            otherSide: string;
            /** @description The contract it renews */
            renewsId?: components["schemas"]["UUID"] | null;
            /**
             * @description The day it was signed
             * @example 2026-06-01
             */
            signedOn: components["schemas"]["LocalDate"];
            /**
             * @description Who signed for the workers
             * @example 王建国
             */
            unionSigner: string;
            /** @description The union */
            unitId: components["schemas"]["UUID"];
        };
        ContractSigningRequest: {
            /**
             * @description Its first day
             * @example 2026-12-01
             */
            beginsOn: components["schemas"]["LocalDate"];
            /** @description Whom it covers */
            employers: components["schemas"]["CoveredEmployerRequest"][];
            /**
             * @description Who signed for the employer
             * @example 李强
             */
            employerSigner: string;
            /**
             * @description Its last day
             * @example 2028-11-30
             */
            endsOn: components["schemas"]["LocalDate"];
            /**
             * @description The day it was signed
             * @example 2026-11-02
             */
            signedOn: components["schemas"]["LocalDate"];
            /**
             * @description Who signed for the workers
             * @example 王建国
             */
            unionSigner: string;
        };
        CoveredEmployer: {
            /**
             * @description Its credit code
             * @example 916106005000000158
             */
            creditCode?: string;
            /**
             * @description The employer
             * @example 延安顺达快递有限公司
             */
            name?: string;
            /**
             * Format: int32
             * @description How many workers it declares
             * @example 120
             */
            workers?: number;
        };
        CoveredEmployerRequest: {
            /**
             * @description Its credit code
             * @example 916106005000000158
             */
            creditCode: string;
            /**
             * @description The employer
             * @example 延安顺达快递有限公司
             */
            name: string;
            /**
             * Format: int32
             * @description How many workers it declares
             * @example 120
             */
            workers: number;
        };
        /**
         * @description A day of the week
         *
         *     - `MONDAY`: Monday
         *     - `TUESDAY`: Tuesday
         *     - `WEDNESDAY`: Wednesday
         *     - `THURSDAY`: Thursday
         *     - `FRIDAY`: Friday
         *     - `SATURDAY`: Saturday
         *     - `SUNDAY`: Sunday
         * @enum {string}
         */
        DayOfWeek: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        Discard: {
            /**
             * @description Why it is given up
             * @example 测试环境的旧消息
             */
            reason: string;
        };
        /**
         * @description - `COMMITTEE`: committee of the union
         *     - `AUDIT_COMMITTEE`: audit committee of the funds
         *     - `WOMEN_COMMITTEE`: committee of women workers
         * @enum {string}
         */
        ElectedBody: "COMMITTEE" | "AUDIT_COMMITTEE" | "WOMEN_COMMITTEE";
        Election: {
            /** @description When it was announced */
            announcedAt?: components["schemas"]["Instant"];
            /** @description What is elected */
            body?: components["schemas"]["ElectedBody"];
            /** @description The candidates, with their votes once they are reported */
            candidates?: components["schemas"]["ElectionCandidate"][];
            /** @description When it was decided last */
            decidedAt?: components["schemas"]["Instant"];
            /**
             * @description The document that confirms the result
             * @example 宝工发〔2026〕12号
             */
            documentNumber?: string;
            /**
             * Format: int32
             * @description How many have to come
             * @example 90
             */
            due?: number;
            /** @description The last day for the answer of the union above */
            dueOn?: components["schemas"]["LocalDate"];
            /** @description Since when the answer is late */
            escalatedAt?: components["schemas"]["Instant"];
            /**
             * @description The day of the election
             * @example 2026-10-20
             */
            heldOn?: components["schemas"]["LocalDate"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Ballots that went out
             * @example 85
             */
            issued?: number;
            /** @description Why it is elected */
            kind?: components["schemas"]["ElectionKind"];
            /**
             * @description The day the candidates were made known
             * @example 2026-10-09
             */
            noticedOn?: components["schemas"]["LocalDate"];
            /**
             * @description The document that permits an early or late election
             * @example 宝工发〔2026〕11号
             */
            permitNumber?: string;
            /**
             * Format: int32
             * @description How many came
             * @example 85
             */
            present?: number;
            /**
             * @description Why it was returned, refused or withdrawn
             * @example 请核对计票结果。
             */
            reason?: string;
            /**
             * Format: int32
             * @description Ballots that came back
             * @example 85
             */
            returned?: number;
            /**
             * Format: int32
             * @description How many are elected
             * @example 5
             */
            seats?: number;
            /**
             * @description Why it is early or late
             * @example 企业重组，提前换届。
             */
            statement?: string;
            /** @description Where it stands */
            status?: components["schemas"]["ElectionStatus"];
            /** @description The term that began by it; of a by-election the one that stands */
            termId?: components["schemas"]["UUID"];
            /** @description Whether that is in time */
            timing?: components["schemas"]["Timing"];
            /** @description The union */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description Its name
             * @example 延安顺达快递有限公司工会委员会
             */
            unitName?: string;
            /**
             * Format: int32
             * @description Valid ballots
             * @example 85
             */
            valid?: number;
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             * @example 1
             */
            version?: number;
            /**
             * Format: int32
             * @description How many may vote by the register of members, counted when the day of the election begins; absent before. Where delegates vote, those due are fewer
             * @example 92
             */
            voters?: number;
            /** @description When that list was closed */
            votersClosedAt?: components["schemas"]["Instant"];
            /**
             * @description SHA-256 of the list of voters (`/api/v1/voter-lists`), in hexadecimal digits
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            votersSha256?: string;
            /**
             * Format: int32
             * @description Length of the term in years
             * @example 5
             */
            years?: number;
        };
        ElectionCandidate: {
            /**
             * Format: int32
             * @description Abstentions
             * @example 1
             */
            abstain?: number;
            /** @description Whether the person is elected */
            elected?: boolean;
            /**
             * @description The name
             * @example 王建国
             */
            name?: string;
            /**
             * Format: int32
             * @description Votes against
             * @example 3
             */
            no?: number;
            /**
             * Format: int32
             * @description Votes for
             * @example 81
             */
            yes?: number;
        };
        ElectionCandidateRequest: {
            /** @description Why the person cannot stand, as the union declares */
            exclusion?: components["schemas"]["ExclusionGround"] | null;
            /**
             * @description The name
             * @example 王建国
             */
            name: string;
        };
        ElectionDecisionRequest: {
            /**
             * @description The document
             * @example 宝工发〔2026〕12号
             */
            documentNumber: string;
        };
        /**
         * @description - `FIRST`: first election
         *     - `REGULAR`: re-election at the end of the term
         *     - `EARLY`: early re-election
         *     - `LATE`: late re-election
         *     - `BY_ELECTION`: vacant seats are filled
         * @enum {string}
         */
        ElectionKind: "FIRST" | "REGULAR" | "EARLY" | "LATE" | "BY_ELECTION";
        ElectionRequest: {
            /**
             * @description What is elected
             * @example COMMITTEE
             */
            body: components["schemas"]["ElectedBody"];
            /**
             * @description The candidates
             * @example [
             *       {
             *         "name": "王建国"
             *       },
             *       {
             *         "name": "李秀英"
             *       },
             *       {
             *         "name": "张伟"
             *       },
             *       {
             *         "name": "刘洋"
             *       }
             *     ]
             */
            candidates: components["schemas"]["ElectionCandidateRequest"][];
            /**
             * Format: int32
             * @description How many have to come
             * @example 20
             */
            due: number;
            /**
             * @description The day of the election
             * @example 2026-10-20
             */
            heldOn: components["schemas"]["LocalDate"];
            /**
             * @description Why it is elected
             * @example FIRST
             */
            kind: components["schemas"]["ElectionKind"];
            /**
             * @description The day the candidates were made known
             * @example 2026-10-09
             */
            noticedOn: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description How many are elected
             * @example 3
             */
            seats: number;
            /**
             * @description Why it is early or late
             * @example 企业重组，提前换届。
             */
            statement?: string | null;
            /** @description The union */
            unitId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Length of the term in years
             * @example 3
             */
            years: number;
        };
        ElectionResultRequest: {
            /**
             * @description The votes of each candidate
             * @example [
             *       {
             *         "name": "王建国",
             *         "yes": 20,
             *         "no": 0,
             *         "abstain": 0
             *       },
             *       {
             *         "name": "李秀英",
             *         "yes": 15,
             *         "no": 5,
             *         "abstain": 0
             *       },
             *       {
             *         "name": "张伟",
             *         "yes": 14,
             *         "no": 5,
             *         "abstain": 1
             *       },
             *       {
             *         "name": "刘洋",
             *         "yes": 6,
             *         "no": 14,
             *         "abstain": 0
             *       }
             *     ]
             */
            candidates: components["schemas"]["ElectionVotes"][];
            /**
             * Format: int32
             * @description Ballots that went out
             * @example 20
             */
            issued: number;
            /**
             * Format: int32
             * @description How many came
             * @example 20
             */
            present: number;
            /**
             * Format: int32
             * @description Ballots that came back
             * @example 20
             */
            returned: number;
            /**
             * Format: int32
             * @description Valid ballots
             * @example 20
             */
            valid: number;
        };
        /**
         * @description - `ASKED`: waits for permission
         *     - `ANNOUNCED`: candidates are made known
         *     - `REPORTED`: result waits for the union above
         *     - `RETURNED`: result to be put right
         *     - `CONFIRMED`: confirmed
         *     - `REFUSED`: not permitted
         *     - `WITHDRAWN`: withdrawn
         * @enum {string}
         */
        ElectionStatus: "ASKED" | "ANNOUNCED" | "REPORTED" | "RETURNED" | "CONFIRMED" | "REFUSED" | "WITHDRAWN";
        ElectionVotes: {
            /**
             * Format: int32
             * @description Abstentions
             * @example 0
             */
            abstain: number;
            /**
             * @description The name, as it was announced
             * @example 王建国
             */
            name: string;
            /**
             * Format: int32
             * @description Votes against
             * @example 0
             */
            no: number;
            /**
             * Format: int32
             * @description Votes for
             * @example 20
             */
            yes: number;
        };
        /**
         * @description The nature of an employer
         *
         *     - `STATE_OWNED`: owned by the state
         *     - `COLLECTIVE`: owned by a collective
         *     - `LIMITED`: limited or joint-stock company
         *     - `PRIVATE`: private enterprise
         *     - `HK_MACAO_TAIWAN`: of Hong Kong, Macao or Taiwan capital
         *     - `FOREIGN`: of foreign capital
         *     - `PUBLIC_INSTITUTION`: public institution
         *     - `GOVERNMENT`: government body
         *     - `INDIVIDUAL`: individual business
         *     - `NON_PROFIT`: private non-profit body
         *     - `OTHER`: another
         * @enum {string}
         */
        EmployerNature: "STATE_OWNED" | "COLLECTIVE" | "LIMITED" | "PRIVATE" | "HK_MACAO_TAIWAN" | "FOREIGN" | "PUBLIC_INSTITUTION" | "GOVERNMENT" | "INDIVIDUAL" | "NON_PROFIT" | "OTHER";
        EndingRequest: {
            /**
             * @description Number of the document of the union above; required for a merger
             * @example 宝工发〔2026〕12号
             */
            documentNumber?: string | null;
            /**
             * @description Why; 2 to 500 characters, no personal data
             * @example 所在企业合并，工会随之合并。
             */
            reason: string;
            /** @description The union that takes over members and applications; required for a merger */
            successorId?: components["schemas"]["UUID"] | null;
        };
        EndRequest: {
            /**
             * @description Last day it holds; today by default. A day to come shortens the term
             * @example 2026-12-31
             */
            on?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Why; 2 to 500 characters
             * @example 换届
             */
            reason: string;
        };
        /**
         * @description - `ADMINISTRATIVE_HEAD`: heads the employer, or is a deputy of who does
         *     - `LEGAL_REPRESENTATIVE`: legal representative
         *     - `PARTNER`: partner of the employer
         *     - `NEAR_RELATIVE`: near relative of one of these
         *     - `HEAD_OF_PERSONNEL`: heads the personnel
         *     - `FOREIGNER`: foreigner
         * @enum {string}
         */
        ExclusionGround: "ADMINISTRATIVE_HEAD" | "LEGAL_REPRESENTATIVE" | "PARTNER" | "NEAR_RELATIVE" | "HEAD_OF_PERSONNEL" | "FOREIGNER";
        FoundingAlike: {
            /** @description When it was handed in */
            appliedAt?: components["schemas"]["Instant"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description The union's proposed name
             * @example 延安顺达快递有限公司工会委员会
             */
            name?: string;
            /** @description Where it stands */
            status?: components["schemas"]["FoundingStatus"];
        };
        FoundingApplication: {
            /**
             * @description The address
             * @example 宝塔区中心街1号
             */
            address?: string;
            /** @description Others for the same employer or of the same name, for whoever may decide; where one is read */
            alike?: components["schemas"]["FoundingAlike"][];
            /** @description When it was first handed in */
            appliedAt?: components["schemas"]["Instant"];
            /** @description The account that applied, which can be told things */
            appliedBy?: components["schemas"]["UUID"];
            /**
             * @description The employer's unified social credit code
             * @example 916106005000000158
             */
            creditCode?: string;
            /** @description When it was last decided */
            decidedAt?: components["schemas"]["Instant"];
            /**
             * @description Number of the written approval
             * @example 宝工发〔2026〕12号
             */
            documentNumber?: string;
            /** @description The last day on which the answer is in time; left out while none is waited for */
            dueOn?: components["schemas"]["LocalDate"];
            /**
             * @description The employer
             * @example 延安顺达快递有限公司
             */
            employer?: string;
            /** @description When it went before the union above, since nobody had answered */
            escalatedAt?: components["schemas"]["Instant"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description The industry, in words
             * @example 快递服务
             */
            industry?: string;
            /**
             * Format: int32
             * @description How many of them want to join
             * @example 45
             */
            joiners?: number;
            /**
             * Format: int32
             * @description How many of the workers are migrant workers
             * @example 30
             */
            migrants?: number;
            /**
             * @description The union's proposed name
             * @example 延安顺达快递有限公司工会委员会
             */
            name?: string;
            /** @description The employer's nature */
            nature?: components["schemas"]["EmployerNature"];
            /** @description The preparatory group, and whom it means to propose for offices */
            people?: components["schemas"]["FoundingPerson"][];
            /** @description Whether that day may still change with the calendar of working days */
            provisional?: boolean;
            /**
             * @description Why it was returned or rejected
             * @example 请补充筹备组成员。
             */
            reason?: string;
            /**
             * @description The region
             * @example 610602
             */
            regionCode?: string;
            /**
             * @description Why, and what Party organisation and management say
             * @example 党支部和行政均同意组建。
             */
            statement?: string;
            /** @description Where it stands */
            status?: components["schemas"]["FoundingStatus"];
            /** @description What happened to it; where one is read */
            steps?: components["schemas"]["FoundingStep"][];
            /** @description How it stands with the answer; left out while none is waited for */
            timing?: components["schemas"]["Timing"];
            /** @description The kind of union */
            type?: components["schemas"]["UnitType"];
            /** @description The union that was founded by it */
            unionId?: components["schemas"]["UUID"];
            /** @description The union it is with */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description The name of that union
             * @example 延安市宝塔区总工会
             */
            unitName?: string;
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             * @example 1
             */
            version?: number;
            /**
             * Format: int32
             * @description How many of the workers are women
             * @example 18
             */
            women?: number;
            /**
             * Format: int32
             * @description How many workers the union is to cover
             * @example 60
             */
            workers?: number;
        };
        FoundingApplicationRequest: {
            /**
             * @description The address
             * @example 宝塔区中心街1号
             */
            address: string;
            /**
             * @description The employer's unified social credit code, checked by GB 32100; blanks and small letters are put right
             * @example 916106005000000158
             */
            creditCode?: string | null;
            /**
             * @description The employer; needed for a grassroots union
             * @example 延安顺达快递有限公司
             */
            employer?: string | null;
            /**
             * @description The industry, in words
             * @example 快递服务
             */
            industry?: string | null;
            /**
             * Format: int32
             * @description How many of them want to join
             * @example 45
             */
            joiners: number;
            /**
             * Format: int32
             * @description How many of the workers are migrant workers
             * @example 30
             */
            migrants: number;
            /**
             * @description The union's proposed name
             * @example 延安顺达快递有限公司工会委员会
             */
            name: string;
            /**
             * @description The employer's nature
             * @example PRIVATE
             */
            nature?: ((string | components["schemas"]["EmployerNature"] | null) | null) | components["schemas"]["EmployerNature"] | null;
            /** @description The preparatory group, with who leads it, and whom it means to propose for offices */
            people: components["schemas"]["FoundingPerson"][];
            /**
             * @description The region: six digits, or nine with the township
             * @example 610602
             */
            regionCode: string;
            /**
             * @description Why, and what Party organisation and management say
             * @example 党支部和行政均同意组建。
             */
            statement?: string | null;
            /**
             * @description The kind of union; federations, holding pools, sub-unions and groups are not applied for
             * @example GRASSROOTS
             */
            type: components["schemas"]["UnitType"];
            /** @description The union above that is to decide; by the region when absent */
            upperUnionId?: components["schemas"]["UUID"] | null;
            /**
             * Format: int32
             * @description How many of the workers are women
             * @example 18
             */
            women: number;
            /**
             * Format: int32
             * @description How many workers the union is to cover
             * @example 60
             */
            workers: number;
        };
        FoundingApprovalRequest: {
            /**
             * @description Number of the written approval. Brackets of any kind are put right
             * @example 宝工发〔2026〕12号
             */
            documentNumber: string;
            /**
             * @description The day of the founding; today when absent
             * @example 2026-11-20
             */
            foundedOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
        };
        FoundingPassingRequest: {
            /**
             * @description Why; 2 to 500 characters
             * @example 该单位属街道管辖，转由街道工会办理。
             */
            reason: string;
            /** @description The union it goes to */
            unitId: components["schemas"]["UUID"];
        };
        FoundingPerson: {
            /**
             * @description The person's name; no numbers of persons
             * @example 王建国
             */
            name: string;
            /** @description What the person is to do */
            post: components["schemas"]["FoundingPost"];
        };
        /**
         * @description What a person is to do
         *
         *     - `PREPARATION_LEAD`: leads the preparatory group
         *     - `PREPARATION_MEMBER`: member of the preparatory group
         *     - `CHAIR`: proposed as chair
         *     - `VICE_CHAIR`: proposed as deputy chair
         *     - `COMMITTEE_MEMBER`: proposed for the committee
         *     - `AUDIT_COMMITTEE_CHAIR`: proposed as chair of the audit committee
         *     - `WOMEN_COMMITTEE_CHAIR`: proposed as chair of the women's committee
         * @enum {string}
         */
        FoundingPost: "PREPARATION_LEAD" | "PREPARATION_MEMBER" | "CHAIR" | "VICE_CHAIR" | "COMMITTEE_MEMBER" | "AUDIT_COMMITTEE_CHAIR" | "WOMEN_COMMITTEE_CHAIR";
        FoundingRequest: {
            /**
             * @description Unified social credit code of the union itself (81… or 89…)
             * @example 816106005000000159
             */
            creditCode?: string | null;
            /**
             * @description The day of founding, not after today
             * @example 2019-05-01
             */
            foundedOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Absent for the usual level of the type under that parent
             * @example GRASSROOTS
             */
            level?: ((string | components["schemas"]["UnitLevel"] | null) | null) | components["schemas"]["UnitLevel"] | null;
            /**
             * @description Full name, 2 to 120 characters
             * @example 延安市宝塔区快递行业工会联合会
             */
            name: string;
            /** @description The union above; absent only for the top of a new tree */
            parentId?: components["schemas"]["UUID"] | null;
            /**
             * @description Region code, 6 or 9 digits
             * @example 610602
             */
            regionCode?: string | null;
            /**
             * @description PREPARING or NORMAL; NORMAL by default
             * @example NORMAL
             */
            status?: ((string | components["schemas"]["UnitStatus"] | null) | null) | components["schemas"]["UnitStatus"] | null;
            /**
             * @description Its kind
             * @example GRASSROOTS
             */
            type: components["schemas"]["UnitType"];
        };
        /**
         * @description Where an application stands
         *
         *     - `SUBMITTED`: waits for the union it is with
         *     - `RETURNED`: waits for its applicant's correction
         *     - `APPROVED`: approved, and the union founded
         *     - `REJECTED`: rejected
         *     - `WITHDRAWN`: withdrawn by its applicant
         * @enum {string}
         */
        FoundingStatus: "SUBMITTED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN";
        FoundingStep: {
            /** @description When */
            at?: components["schemas"]["Instant"];
            /**
             * @description Number of the written approval
             * @example 宝工发〔2026〕12号
             */
            documentNumber?: string;
            /** @description What happened */
            kind?: components["schemas"]["FoundingStepKind"];
            /**
             * @description Why
             * @example 请补充筹备组成员。
             */
            reason?: string;
            /**
             * @description The union it was with from then on
             * @example 延安市宝塔区总工会
             */
            unitName?: string;
        };
        /**
         * @description What happened to an application
         *
         *     - `APPLIED`: handed in
         *     - `CORRECTED`: put right
         *     - `RETURNED`: returned to be corrected
         *     - `PASSED_ON`: passed on to another union
         *     - `MOVED_UP`: went to the union above, since the one it was with has ended
         *     - `OVERDUE`: not answered in time, so that the union above is to see to it
         *     - `APPROVED`: approved
         *     - `REJECTED`: rejected
         *     - `WITHDRAWN`: withdrawn
         * @enum {string}
         */
        FoundingStepKind: "APPLIED" | "CORRECTED" | "RETURNED" | "PASSED_ON" | "MOVED_UP" | "OVERDUE" | "APPROVED" | "REJECTED" | "WITHDRAWN";
        Group: {
            /**
             * @description Other names in use
             * @example [
             *       "外卖配送员",
             *       "骑手"
             *     ]
             */
            aliases?: string[];
            /**
             * @description Stable code
             * @example FOOD_DELIVERY_RIDER
             */
            code?: string;
            /**
             * @description Name in English
             * @example online food-delivery rider
             */
            nameEn?: string;
            /**
             * @description Name in Chinese
             * @example 网约送餐员
             */
            nameZh?: string;
            /** @description Schemes that count it on the day asked for */
            schemes?: components["schemas"]["GroupScheme"][];
            /** @description First day */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description Last day, null while it is used */
            validTo?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
        };
        /**
         * @description Schemes by which groups are counted
         *
         *     - `EIGHT_GROUPS_2018`: the eight groups of 2018
         *     - `NEW_EMPLOYMENT_FOUR_2021`: the four key groups of new employment of 2021
         *     - `NINE_GROUPS`: nine groups: the eight and ride-hailing drivers, as some cities count
         * @enum {string}
         */
        GroupScheme: "EIGHT_GROUPS_2018" | "NEW_EMPLOYMENT_FOUR_2021" | "NINE_GROUPS";
        /**
         * Format: date-time
         * @description A moment, RFC 3339 in UTC
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        LegalPersonApprovalRequest: {
            /**
             * @description The union's credit code, for a first registration alone; may be left out when the union has one
             * @example 816106005000000159
             */
            creditCode?: string | null;
            /**
             * @description Number of the written decision. Brackets of any kind are put right
             * @example 延工法〔2026〕8号
             */
            documentNumber: string;
        };
        LegalPersonRegistration: {
            /**
             * @description The union's seat
             * @example 陕西省延安市宝塔区中心街1号
             */
            address?: string;
            /** @description When it was first handed in */
            appliedAt?: components["schemas"]["Instant"];
            /** @description The account that handed it in */
            appliedBy?: components["schemas"]["UUID"];
            /**
             * @description Number of the upper union's approval
             * @example 宝工发〔2026〕12号
             */
            approvalDocument?: string;
            /** @description The certificate it is about; left out for a first registration */
            certificateId?: components["schemas"]["UUID"];
            /** @description When it was last decided */
            decidedAt?: components["schemas"]["Instant"];
            /**
             * @description Number of the written decision
             * @example 延工法〔2026〕8号
             */
            documentNumber?: string;
            /** @description The last day on which the answer is in time; left out while none is waited for */
            dueOn?: components["schemas"]["LocalDate"];
            /** @description The day of the change, the loss or the closing */
            happenedOn?: components["schemas"]["LocalDate"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description What is applied for */
            kind?: components["schemas"]["LegalPersonRegistrationKind"];
            /** @description Whether the union came after the time it has for it */
            late?: boolean;
            /** @description Whether that day may still change with the calendar of working days */
            provisional?: boolean;
            /**
             * @description Why it was returned or rejected
             * @example 缺少上级工会批复，请补充。
             */
            reason?: string;
            /**
             * @description Name of the legal representative
             * @example 王建国
             */
            representative?: string;
            /** @description That money and property are settled */
            settled?: boolean;
            /** @description The declaration of the loss, or why the union closes */
            statement?: string;
            /** @description Where it stands */
            status?: components["schemas"]["LegalPersonRegistrationStatus"];
            /** @description First day of the committee's term */
            termFrom?: components["schemas"]["LocalDate"];
            /** @description Last day of the committee's term */
            termTo?: components["schemas"]["LocalDate"];
            /** @description How it stands with the answer; left out while none is waited for */
            timing?: components["schemas"]["Timing"];
            /** @description The type of certificate */
            type?: components["schemas"]["UnionCertificateType"];
            /** @description The union */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description The union's name
             * @example 延安某某公司工会委员会
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
         * @description What a union applies for
         *
         *     - `FIRST`: first registration
         *     - `CHANGE`: change of name, seat, legal representative or term
         *     - `RENEWAL`: renewal, within the days before the end and afterwards
         *     - `REPLACEMENT`: replacement of a lost certificate
         *     - `CANCELLATION`: cancellation
         * @enum {string}
         */
        LegalPersonRegistrationKind: "FIRST" | "CHANGE" | "RENEWAL" | "REPLACEMENT" | "CANCELLATION";
        LegalPersonRegistrationRequest: {
            /**
             * @description The union's seat; for a first registration, a change and a renewal
             * @example 陕西省延安市宝塔区中心街1号
             */
            address?: string | null;
            /**
             * @description Number of the upper union's approval of the founding or the election; for a first registration, a change and a renewal. Brackets of any kind are put right
             * @example 宝工发〔2026〕12号
             */
            approvalDocument?: string | null;
            /** @description The day of the change, the loss or the closing; for those three */
            happenedOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description What is applied for
             * @example FIRST
             */
            kind: components["schemas"]["LegalPersonRegistrationKind"];
            /**
             * @description Name of the legal representative; for a first registration, a change and a renewal
             * @example 王建国
             */
            representative?: string | null;
            /**
             * @description That money and property are settled and the certificate is given back; must be true for a cancellation, and says nothing otherwise
             * @example true
             */
            settled?: boolean | null;
            /**
             * @description The declaration of the loss and where it was published, or why the union closes; needed for a replacement and a cancellation, a remark otherwise
             * @example 证书遗失，已在《延安日报》声明作废。
             */
            statement?: string | null;
            /**
             * @description First day of the committee's term; for a first registration, a change and a renewal
             * @example 2026-05-10
             */
            termFrom?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Last day of the committee's term; for a first registration, a change and a renewal
             * @example 2031-05-09
             */
            termTo?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description The type of certificate; for a first registration alone
             * @example LEGAL_PERSON
             */
            type?: ((string | components["schemas"]["UnionCertificateType"] | null) | null) | components["schemas"]["UnionCertificateType"] | null;
            /** @description The union */
            unitId: components["schemas"]["UUID"];
        };
        /**
         * @description Where an application stands
         *
         *     - `SUBMITTED`: waits for the registering union
         *     - `RETURNED`: waits for the union's correction
         *     - `APPROVED`: approved
         *     - `REJECTED`: rejected
         *     - `WITHDRAWN`: withdrawn by the union
         *     - `LAPSED`: the union ended before it was decided
         * @enum {string}
         */
        LegalPersonRegistrationStatus: "SUBMITTED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "LAPSED";
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
        MoveRequest: {
            /** @description The union that shall be above */
            parentId: components["schemas"]["UUID"];
        };
        OpeningHours: {
            /**
             * @description From, in Asia/Shanghai
             * @example 08:00
             */
            from?: string;
            /**
             * @description To; 24:00 is the end of the day
             * @example 18:00
             */
            to?: string;
            /** @description The day */
            weekday?: components["schemas"]["DayOfWeek"];
        };
        PageAppointmentView: {
            /** @description The items of this page */
            items?: components["schemas"]["Appointment"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageCalendarYearView: {
            /** @description The items of this page */
            items?: components["schemas"]["CalendarYear"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageCertificateEditionView: {
            /** @description The items of this page */
            items?: components["schemas"]["UnionCertificateEdition"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageCertificateView: {
            /** @description The items of this page */
            items?: components["schemas"]["UnionCertificate"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageContractView: {
            /** @description The items of this page */
            items?: components["schemas"]["CollectiveContract"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageElectionView: {
            /** @description The items of this page */
            items?: components["schemas"]["Election"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageEquipmentView: {
            /** @description The items of this page */
            items?: components["schemas"]["StationEquipment"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageFoundingView: {
            /** @description The items of this page */
            items?: components["schemas"]["FoundingApplication"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageGroupView: {
            /** @description The items of this page */
            items?: components["schemas"]["Group"][];
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
        PageParameterView: {
            /** @description The items of this page */
            items?: components["schemas"]["Parameter"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PagePastUnitView: {
            /** @description The items of this page */
            items?: components["schemas"]["PastUnit"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PagePublicStationView: {
            /** @description The items of this page */
            items?: components["schemas"]["PublicStation"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageRegistrationView: {
            /** @description The items of this page */
            items?: components["schemas"]["LegalPersonRegistration"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageStationEditionView: {
            /** @description The items of this page */
            items?: components["schemas"]["StationEdition"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageStationRegionView: {
            /** @description The items of this page */
            items?: components["schemas"]["StationRegion"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageStationView: {
            /** @description The items of this page */
            items?: components["schemas"]["Station"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageTermView: {
            /** @description The items of this page */
            items?: components["schemas"]["Term"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageUnitView: {
            /** @description The items of this page */
            items?: components["schemas"]["Unit"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        Parameter: {
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description Document and article it rests on
             * @example 《中华人民共和国劳动法》第十五条
             */
            legalBasis?: string;
            /** @description Which parameter */
            name?: components["schemas"]["ParameterName"];
            /** @description Null for everywhere */
            region?: string | null;
            /** @description When it was set */
            setAt?: components["schemas"]["Instant"];
            /**
             * @description Its name in English
             * @example lowest age to join
             */
            titleEn?: string;
            /**
             * @description Its name in Chinese
             * @example 最低入会年龄
             */
            titleZh?: string;
            /** @description What the value counts */
            unit?: components["schemas"]["ParameterUnit"];
            /** @description First day it holds */
            validFrom?: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description The value
             * @example 16
             */
            value?: number;
        };
        /**
         * @description The parameters the software knows
         *
         *     - `MINIMUM_JOINING_AGE`: lowest age to join
         *     - `JOINING_AGE_WARNING`: age from which joining is looked at twice
         *     - `JOINING_REVIEW_DAYS`: time to review an application
         *     - `JOINING_ESCALATION_DAYS`: time after which the union above is told of an unanswered application
         *     - `TRANSFER_ANSWER_DAYS`: time to answer a transfer of a member
         *     - `TRANSFER_SILENCE_DAYS`: time after which silence about a transfer is consent; 0 where it never is
         *     - `TRANSFERS_PER_ACCOUNT`: transfers of the own membership an account may ask for in a day
         *     - `TRANSFERS_BY_NUMBER_PER_ACCOUNT`: members of other unions an account may name by number in a day
         *     - `HEADCOUNT_FREEZE_DAYS`: days after the end of a month when its figures are frozen
         *     - `EXIT_ANSWER_DAYS`: time after which a request to leave takes effect unanswered
         *     - `EXPULSION_FILING_DAYS`: time to file or refuse an expulsion
         *     - `CORRECTION_ANSWER_DAYS`: time to answer who asks for a correction
         *     - `CORRECTION_REQUESTS_PER_ACCOUNT`: times an account may ask for corrections in a day
         *     - `DATA_COPIES_PER_ACCOUNT`: copies of the own data an account may ask for in a day
         *     - `DISPUTE_DOCUMENT_DAYS`: time to show the document of a disputed identity at a union
         *     - `DISPUTE_HEARING_DAYS`: time in which the other side of a dispute is heard
         *     - `DISPUTE_DECISION_DAYS`: time to decide a dispute about an identity
         *     - `DISPUTES_PER_ACCOUNT`: times an account may dispute an identity in a day
         *     - `MERGE_HEARING_DAYS`: time in which who has one of two records may object to their merge
         *     - `MERGE_DECISION_DAYS`: time to decide about a merge of two records, or its undoing
         *     - `MERGE_UNDO_DAYS`: time in which a merge of two records can be undone
         *     - `MERGES_PER_ACCOUNT`: merges of two records an account may propose in a day
         *     - `ENTRIES_PER_ACCOUNT`: applications an account may enter from paper in a day
         *     - `PAPER_CONSENT_DAYS`: days in which a signed paper can be entered
         *     - `PAPER_KEPT_DAYS`: days for which the signed paper of an application is kept
         *     - `ERASURE_ANSWER_DAYS`: time to answer who wants to be erased
         *     - `ERASURE_RESTORE_DAYS`: time in which what was erased can be restored
         *     - `ERASURES_PER_ACCOUNT`: times an account may ask to be erased in a day
         *     - `RESTORATIONS_PER_ACCOUNT`: times an account may try to restore what was erased in a day
         *     - `MOBILE_CHANGE_DAYS`: time in which a change of the mobile can be stopped
         *     - `MOBILE_CLAIMS_PER_ACCOUNT`: times an account may claim another whose telephone is lost, or be let go, in a day
         *     - `END_UNDO_DAYS`: time in which the end of a membership can be taken back
         *     - `EXIT_REQUESTS_PER_ACCOUNT`: times an account may ask to leave in a day
         *     - `COMMITTEE_MEMBER_THRESHOLD`: members from which a committee is a must
         *     - `WOMEN_COMMITTEE_THRESHOLD`: women members from which a women's committee is a must
         *     - `FULL_TIME_CHAIR_THRESHOLD`: employees from which the chair may be full-time
         *     - `GRASSROOTS_TERM_SHORT`: shorter term of a grassroots union
         *     - `GRASSROOTS_TERM_LONG`: longer term of a grassroots union
         *     - `FEDERATION_TERM`: term of a local or industrial federation
         *     - `LATE_ELECTION_LIMIT`: longest delay of a re-election
         *     - `CANDIDATE_NOTICE_DAYS`: public notice of candidates
         *     - `MEMBERS_CONGRESS_THRESHOLD`: members from which delegates may meet instead
         *     - `LEGAL_PERSON_APPLICATION_DAYS`: time to apply for legal personality
         *     - `LEGAL_PERSON_REVIEW_DAYS`: time to examine an application for legal personality
         *     - `LEGAL_PERSON_CHANGE_DAYS`: time to register a change of the legal person
         *     - `CERTIFICATE_RENEWAL_DAYS`: days before its end a certificate is renewed
         *     - `CERTIFICATE_VALID_YEARS`: longest validity of a certificate
         *     - `STATION_CHECK_MONTHS`: months after which a station is looked at again
         *     - `STATION_CHECK_NOTICE_DAYS`: days before its end from which the check of a station is a task
         *     - `STATION_CHECK_GRACE_DAYS`: days for which people still find a station that was not looked at in time
         *     - `ELECTION_ANSWER_DAYS`: time to answer the result of an election
         *     - `ELECTION_TRANSFER_PAUSE_DAYS`: longest time before an election in which transfers wait
         *     - `CANDIDATE_SURPLUS_PERCENT`: percent by which candidates are more than seats
         *     - `TERM_FIRST_WARNING_DAYS`: days before the end of a term from which it is warned of
         *     - `TERM_SECOND_WARNING_DAYS`: days before the end of a term of the second warning
         *     - `TERM_LAST_WARNING_DAYS`: days before the end of a term of the last warning
         *     - `CONTRACT_REPLY_DAYS`: time to reply to an offer to negotiate
         *     - `CONTRACT_NEGOTIATORS`: negotiators each side sends at least
         *     - `CONTRACT_FILING_DAYS`: time to file a signed contract
         *     - `CONTRACT_OBJECTION_DAYS`: time in which the labour administration may object
         *     - `CONTRACT_LEAST_YEARS`: shortest length of a collective contract
         *     - `CONTRACT_MOST_YEARS`: longest length of a collective contract
         *     - `CONTRACT_WARNING_DAYS`: days before the end of a collective contract from which it is to be renewed
         *     - `FOUNDING_ANSWER_DAYS`: time to answer an application to found a union
         *     - `FOUNDINGS_OPEN_PER_ACCOUNT`: applications to found a union an account may have open
         *     - `FOUNDINGS_PER_ACCOUNT`: applications to found a union an account may hand in a day
         *     - `REFUSED_APPLICATION_DAYS`: days for which an application that was not approved is kept
         *     - `IDENTITIES_PER_ACCOUNT`: different identities an account may try to join with in a day
         *     - `IDENTITIES_PER_ADDRESS`: different identities that may be tried from one address in a day
         *     - `REVEALS_PER_ACCOUNT`: sealed values an account may see in a day
         *     - `LOOKUP_MISSES_PER_ACCOUNT`: look-ups by document number of an account that may find nobody in a day
         *     - `EXPORTS_PER_ACCOUNT`: lists of members an account may export in a day
         *     - `EXPORT_ROWS_OF_CHAIR`: members a chair may export at once
         *     - `EXPORT_ROWS_OF_CLERK`: members a clerk may export at once
         *     - `EXPORT_ROWS_OF_OTHERS`: members anybody else may export at once
         *     - `IMPORTS_PER_ACCOUNT`: rosters an account may import in a day
         *     - `IMPORT_ROWS`: people there may be in one roster
         *     - `IMPORT_FOUND_ELSEWHERE`: people an account may find, by rosters in a day, to belong to another union
         *     - `ANNOUNCEMENTS_PER_UNION`: announcements a union may publish in a day
         *     - `ANNOUNCEMENT_DRAFTS`: drafts of announcements a union may keep
         *     - `SECOND_FACTOR_MISSES`: wrong codes of a second factor an account may give in a day
         *     - `DUES_FREE_EXIT_MONTHS`: months without dues and activity that count as leaving
         * @enum {string}
         */
        ParameterName: "MINIMUM_JOINING_AGE" | "JOINING_AGE_WARNING" | "JOINING_REVIEW_DAYS" | "JOINING_ESCALATION_DAYS" | "TRANSFER_ANSWER_DAYS" | "TRANSFER_SILENCE_DAYS" | "TRANSFERS_PER_ACCOUNT" | "TRANSFERS_BY_NUMBER_PER_ACCOUNT" | "HEADCOUNT_FREEZE_DAYS" | "EXIT_ANSWER_DAYS" | "EXPULSION_FILING_DAYS" | "CORRECTION_ANSWER_DAYS" | "CORRECTION_REQUESTS_PER_ACCOUNT" | "DATA_COPIES_PER_ACCOUNT" | "DISPUTE_DOCUMENT_DAYS" | "DISPUTE_HEARING_DAYS" | "DISPUTE_DECISION_DAYS" | "DISPUTES_PER_ACCOUNT" | "MERGE_HEARING_DAYS" | "MERGE_DECISION_DAYS" | "MERGE_UNDO_DAYS" | "MERGES_PER_ACCOUNT" | "ENTRIES_PER_ACCOUNT" | "PAPER_CONSENT_DAYS" | "PAPER_KEPT_DAYS" | "ERASURE_ANSWER_DAYS" | "ERASURE_RESTORE_DAYS" | "ERASURES_PER_ACCOUNT" | "RESTORATIONS_PER_ACCOUNT" | "MOBILE_CHANGE_DAYS" | "MOBILE_CLAIMS_PER_ACCOUNT" | "END_UNDO_DAYS" | "EXIT_REQUESTS_PER_ACCOUNT" | "COMMITTEE_MEMBER_THRESHOLD" | "WOMEN_COMMITTEE_THRESHOLD" | "FULL_TIME_CHAIR_THRESHOLD" | "GRASSROOTS_TERM_SHORT" | "GRASSROOTS_TERM_LONG" | "FEDERATION_TERM" | "LATE_ELECTION_LIMIT" | "CANDIDATE_NOTICE_DAYS" | "MEMBERS_CONGRESS_THRESHOLD" | "LEGAL_PERSON_APPLICATION_DAYS" | "LEGAL_PERSON_REVIEW_DAYS" | "LEGAL_PERSON_CHANGE_DAYS" | "CERTIFICATE_RENEWAL_DAYS" | "CERTIFICATE_VALID_YEARS" | "STATION_CHECK_MONTHS" | "STATION_CHECK_NOTICE_DAYS" | "STATION_CHECK_GRACE_DAYS" | "ELECTION_ANSWER_DAYS" | "ELECTION_TRANSFER_PAUSE_DAYS" | "CANDIDATE_SURPLUS_PERCENT" | "TERM_FIRST_WARNING_DAYS" | "TERM_SECOND_WARNING_DAYS" | "TERM_LAST_WARNING_DAYS" | "CONTRACT_REPLY_DAYS" | "CONTRACT_NEGOTIATORS" | "CONTRACT_FILING_DAYS" | "CONTRACT_OBJECTION_DAYS" | "CONTRACT_LEAST_YEARS" | "CONTRACT_MOST_YEARS" | "CONTRACT_WARNING_DAYS" | "FOUNDING_ANSWER_DAYS" | "FOUNDINGS_OPEN_PER_ACCOUNT" | "FOUNDINGS_PER_ACCOUNT" | "REFUSED_APPLICATION_DAYS" | "IDENTITIES_PER_ACCOUNT" | "IDENTITIES_PER_ADDRESS" | "REVEALS_PER_ACCOUNT" | "LOOKUP_MISSES_PER_ACCOUNT" | "EXPORTS_PER_ACCOUNT" | "EXPORT_ROWS_OF_CHAIR" | "EXPORT_ROWS_OF_CLERK" | "EXPORT_ROWS_OF_OTHERS" | "IMPORTS_PER_ACCOUNT" | "IMPORT_ROWS" | "IMPORT_FOUND_ELSEWHERE" | "ANNOUNCEMENTS_PER_UNION" | "ANNOUNCEMENT_DRAFTS" | "SECOND_FACTOR_MISSES" | "DUES_FREE_EXIT_MONTHS";
        ParameterRequest: {
            /**
             * @description Document and article
             * @example 延市工发〔2026〕1号第四条
             */
            legalBasis: string;
            /**
             * @description Which parameter
             * @example MINIMUM_JOINING_AGE
             */
            name: components["schemas"]["ParameterName"];
            /**
             * @description 6 digits; absent for everywhere
             * @example 610600
             */
            region?: string | null;
            /** @description May be absent; when given it must be the parameter's own */
            unit?: components["schemas"]["ParameterUnit"] | null;
            /**
             * @description First day it holds; not before today
             * @example 2035-01-01
             */
            validFrom: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description The value
             * @example 16
             */
            value: number;
        };
        /**
         * @description What a parameter counts
         *
         *     - `YEARS`: years
         *     - `MONTHS`: months
         *     - `DAYS`: days
         *     - `WORKING_DAYS`: working days
         *     - `PERSONS`: persons
         *     - `TIMES`: times
         *     - `PERCENT`: percent
         * @enum {string}
         */
        ParameterUnit: "YEARS" | "MONTHS" | "DAYS" | "WORKING_DAYS" | "PERSONS" | "TIMES" | "PERCENT";
        PastUnit: {
            /** @description When it became so */
            changedAt?: components["schemas"]["Instant"];
            /** @description The account that changed it */
            changedBy?: components["schemas"]["UUID"];
            /** @description The credit code it had */
            creditCode?: string | null;
            /** @description The day of founding as it was recorded */
            foundedOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /** @description The name it had */
            name?: string;
            /** @description The union that was above it */
            parentId?: components["schemas"]["UUID"] | null;
            /** @description The region code it had */
            regionCode?: string | null;
            /** @description The status it had */
            status?: components["schemas"]["UnitStatus"];
            /** @description The union */
            unitId?: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description The version it had
             */
            version?: number;
        };
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
        PublicStation: {
            /**
             * @description Street and number
             * @example 七里铺街火车站广场东侧
             */
            address?: string;
            /** @description When it was looked at last */
            checkedOn?: components["schemas"]["LocalDate"];
            /** @description Whether it should have been looked at again */
            checkOverdue?: boolean;
            /**
             * @description City and county in words
             * @example 延安市宝塔区
             */
            district?: string;
            /**
             * @description What it has, as codes
             * @example [
             *       "MICROWAVE",
             *       "WATER_DISPENSER"
             *     ]
             */
            equipment?: string[];
            /** @description When it is open; empty when it is not known */
            hours?: components["schemas"]["OpeningHours"][];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description What it is for */
            kind?: components["schemas"]["StationKind"];
            /**
             * Format: double
             * @description Latitude, WGS-84
             * @example 36.585321
             */
            latitude?: number;
            /** @description How well it is equipped */
            level?: components["schemas"]["StationLevel"];
            /**
             * Format: double
             * @description Longitude, WGS-84
             * @example 109.489757
             */
            longitude?: number;
            /**
             * Format: int64
             * @description How far it is, as the crow flies; where a place was named
             * @example 350
             */
            metres?: number;
            /**
             * @description What its sign says
             * @example 火车站爱心驿站
             */
            name?: string;
            /**
             * @description How to find it
             * @example 出站口左转一百米。
             */
            note?: string;
            /** @description Whether it is open now; left out when its hours are not known */
            openNow?: boolean;
            /**
             * @description Whoever gives the room
             * @example 延安火车站
             */
            partner?: string;
            /**
             * @description A phone that anybody may call
             * @example 0911-2380000
             */
            publicPhone?: string;
            /**
             * @description Region code of where it is
             * @example 610602
             */
            regionCode?: string;
            /**
             * @description The union that keeps it
             * @example 宝塔区总工会
             */
            unitName?: string;
        };
        Reason: {
            /**
             * @description Why; 2 to 500 characters, no personal data
             * @example 材料齐全，同意。
             */
            reason: string;
        };
        /**
         * @description Roles
         *
         *     - `FOUNDER`: platform founder
         *     - `CHAIR`: chair
         *     - `CLERK`: clerk
         *     - `ORGANIZER`: organizer
         *     - `AUDITOR`: auditor
         *     - `INTEGRATOR`: integrator; exactly the permissions its appointment names
         * @enum {string}
         */
        Role: "FOUNDER" | "CHAIR" | "CLERK" | "ORGANIZER" | "AUDITOR" | "INTEGRATOR";
        Settled: {
            /**
             * Format: int32
             * @description How many messages were settled
             * @example 3
             */
            messages?: number;
        };
        Station: {
            /**
             * @description Street and number
             * @example 七里铺街火车站广场东侧
             */
            address?: string;
            /**
             * @description Number of the decision by which it was established
             * @example 延工发〔2020〕12号
             */
            approvalDocument?: string;
            /** @description When it was changed last */
            changedAt?: components["schemas"]["Instant"];
            /** @description The last day on which the next check is in time */
            checkDueOn?: components["schemas"]["LocalDate"];
            /** @description When it was looked at last */
            checkedOn?: components["schemas"]["LocalDate"];
            /** @description The first day on which it did not count any more; left out while it is open */
            closedOn?: components["schemas"]["LocalDate"];
            /**
             * @description City and county in words
             * @example 延安市宝塔区
             */
            district?: string;
            /**
             * @description What it has, as codes
             * @example [
             *       "MICROWAVE",
             *       "WATER_DISPENSER"
             *     ]
             */
            equipment?: string[];
            /** @description When it is open; empty when it is not known */
            hours?: components["schemas"]["OpeningHours"][];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description What it is for */
            kind?: components["schemas"]["StationKind"];
            /**
             * Format: double
             * @description Latitude, WGS-84
             * @example 36.585321
             */
            latitude?: number;
            /** @description How well it is equipped */
            level?: components["schemas"]["StationLevel"];
            /**
             * Format: double
             * @description Longitude, WGS-84
             * @example 109.489757
             */
            longitude?: number;
            /**
             * @description What its sign says
             * @example 火车站爱心驿站
             */
            name?: string;
            /**
             * @description How to find it
             * @example 出站口左转一百米。
             */
            note?: string;
            /** @description Day of its opening */
            openedOn?: components["schemas"]["LocalDate"];
            /**
             * @description Whoever gives the room
             * @example 延安火车站
             */
            partner?: string;
            /**
             * @description A phone that anybody may call
             * @example 0911-2380000
             */
            publicPhone?: string;
            /**
             * @description Region code of where it is
             * @example 610602
             */
            regionCode?: string;
            /** @description How it stands today */
            state?: components["schemas"]["StationState"];
            /** @description The union that keeps it */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description The union's name
             * @example 宝塔区总工会
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
         * @description What brought the edition about
         *
         *     - `OPENED`: it was entered
         *     - `CHANGED`: it was described otherwise
         *     - `CHECKED`: it was looked at
         *     - `HANDED_OVER`: its union ended, and the federation above keeps it
         *     - `CLOSED`: it was closed
         * @enum {string}
         */
        StationChange: "OPENED" | "CHANGED" | "CHECKED" | "HANDED_OVER" | "CLOSED";
        StationClosingRequest: {
            /**
             * @description The first day on which it does not count any more, from its opening to today; today by default
             * @example 2026-11-30
             */
            closedOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Why it is closed
             * @example 场地到期收回。
             */
            reason: string;
        };
        StationCounts: {
            /**
             * Format: int64
             * @description Mother-and-baby rooms
             * @example 6
             */
            babyRooms?: number;
            /**
             * Format: int64
             * @description Care stations
             * @example 72
             */
            careStations?: number;
            /** @description The day */
            on?: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description Rights stations
             * @example 2
             */
            rightsStations?: number;
        };
        StationEdition: {
            /**
             * @description Street and number
             * @example 七里铺街火车站广场东侧
             */
            address?: string;
            /** @description What brought it about */
            change?: components["schemas"]["StationChange"];
            /** @description When it had been looked at last */
            checkedOn?: components["schemas"]["LocalDate"];
            /** @description Day of its closing */
            closedOn?: components["schemas"]["LocalDate"];
            /** @description When it was written */
            decidedAt?: components["schemas"]["Instant"];
            /**
             * @description City and county in words
             * @example 延安市宝塔区
             */
            district?: string;
            /**
             * @description Number of the decision by which it was established
             * @example 延工发〔2020〕12号
             */
            documentNumber?: string;
            /**
             * Format: int64
             * @description The version of the station
             * @example 1
             */
            edition?: number;
            /**
             * @description What it had, as codes
             * @example [
             *       "MICROWAVE",
             *       "WATER_DISPENSER"
             *     ]
             */
            equipment?: string[];
            /** @description When it was open */
            hours?: components["schemas"]["OpeningHours"][];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * Format: double
             * @description Latitude, WGS-84
             * @example 36.585321
             */
            latitude?: number;
            /** @description How well it was equipped */
            level?: components["schemas"]["StationLevel"];
            /**
             * Format: double
             * @description Longitude, WGS-84
             * @example 109.489757
             */
            longitude?: number;
            /**
             * @description What its sign said
             * @example 火车站爱心驿站
             */
            name?: string;
            /**
             * @description How to find it
             * @example 出站口左转一百米。
             */
            note?: string;
            /**
             * @description Whoever gave the room
             * @example 延安火车站
             */
            partner?: string;
            /**
             * @description A phone that anybody could call
             * @example 0911-2380000
             */
            publicPhone?: string;
            /**
             * @description Why it was closed
             * @example 场地到期收回。
             */
            reason?: string;
            /** @description The union that kept it */
            unitId?: components["schemas"]["UUID"];
        };
        StationEquipment: {
            /**
             * @description The code
             * @example MICROWAVE
             */
            code?: string;
            /**
             * @description Its name in English
             * @example microwave
             */
            nameEn?: string;
            /**
             * @description Its name in Chinese
             * @example 微波炉
             */
            nameZh?: string;
        };
        StationFeature: {
            /** @description Where it is */
            geometry?: components["schemas"]["StationPoint"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description What it is */
            properties?: components["schemas"]["PublicStation"];
            /**
             * @description Always Feature
             * @example Feature
             */
            type?: string;
        };
        /**
         * @description What a station is for
         *
         *     - `CARE_STATION`: care station, where people who work outdoors rest
         *     - `BABY_ROOM`: mother-and-baby room
         *     - `RIGHTS_STATION`: rights station, in other cities too
         * @enum {string}
         */
        StationKind: "CARE_STATION" | "BABY_ROOM" | "RIGHTS_STATION";
        /**
         * @description How well it is equipped
         *
         *     - `DEMONSTRATION`: an example to others
         *     - `STANDARD`: standard
         *     - `PLAIN`: plain
         * @enum {string}
         */
        StationLevel: "DEMONSTRATION" | "STANDARD" | "PLAIN";
        StationMap: {
            /** @description The stations */
            features?: components["schemas"]["StationFeature"][];
            /**
             * @description Always FeatureCollection
             * @example FeatureCollection
             */
            type?: string;
        };
        StationPoint: {
            /**
             * @description Longitude and latitude, WGS-84
             * @example [
             *       109.489757,
             *       36.585321
             *     ]
             */
            coordinates?: number[];
            /**
             * @description Always Point
             * @example Point
             */
            type?: string;
        };
        StationRegion: {
            /**
             * @description City and county in words
             * @example 延安市宝塔区
             */
            district?: string;
            /**
             * @description The county's code
             * @example 610602
             */
            regionCode?: string;
            /**
             * Format: int64
             * @description How many open stations there are
             * @example 12
             */
            stations?: number;
        };
        StationRequest: {
            /**
             * @description Street and number
             * @example 七里铺街火车站广场东侧
             */
            address: string;
            /**
             * @description Number of the decision by which it was established. Brackets of any kind are put right
             * @example 延工发〔2020〕12号
             */
            approvalDocument: string;
            /**
             * @description City and county in words
             * @example 延安市宝塔区
             */
            district: string;
            /**
             * @description Codes of `GET /api/v1/public-stations/equipment`
             * @example [
             *       "MICROWAVE",
             *       "WATER_DISPENSER"
             *     ]
             */
            equipment: string[];
            /** @description When it is open; empty when it is not known */
            hours: components["schemas"]["OpeningHours"][];
            /** @description What it is for */
            kind: components["schemas"]["StationKind"];
            /**
             * @description Latitude, WGS-84
             * @example 36.585321
             */
            latitude: number;
            /** @description How well it is equipped */
            level?: components["schemas"]["StationLevel"] | null;
            /**
             * @description Longitude, WGS-84
             * @example 109.489757
             */
            longitude: number;
            /**
             * @description What its sign says
             * @example 火车站爱心驿站
             */
            name: string;
            /**
             * @description How to find it
             * @example 出站口左转一百米。
             */
            note?: string | null;
            /**
             * @description Day of its opening, today at the latest
             * @example 2020-05-01
             */
            openedOn: components["schemas"]["LocalDate"];
            /**
             * @description Whoever gives the room
             * @example 延安火车站
             */
            partner?: string | null;
            /**
             * @description A phone that anybody may call: a landline or a hotline, no mobile
             * @example 0911-2380000
             */
            publicPhone?: string | null;
            /**
             * @description Region code, 6 or 9 digits: where it is, which may be another city than the union's
             * @example 610602
             */
            regionCode: string;
            /** @description The union that keeps it */
            unitId: components["schemas"]["UUID"];
        };
        /**
         * @description How it stands today
         *
         *     - `IN_ORDER`: open and looked at in time
         *     - `OVERDUE`: not looked at in time; people find it, marked
         *     - `HIDDEN`: not looked at for so long that people do not find it
         *     - `CLOSED`: closed
         * @enum {string}
         */
        StationState: "IN_ORDER" | "OVERDUE" | "HIDDEN" | "CLOSED";
        Term: {
            /**
             * @description The day of the election
             * @example 2022-03-18
             */
            beganOn?: components["schemas"]["LocalDate"];
            /** @description What was elected */
            body?: components["schemas"]["ElectedBody"];
            /**
             * @description The day of a late election that the union above permitted
             * @example 2027-06-18
             */
            delayedTo?: components["schemas"]["LocalDate"];
            /**
             * @description The document that confirmed it
             * @example 宝工发〔2022〕12号
             */
            documentNumber?: string;
            /**
             * @description The day of the next election, or when the union ended; absent while it stands
             * @example 2027-03-10
             */
            endedOn?: components["schemas"]["LocalDate"];
            /**
             * @description When it is over by its length
             * @example 2027-03-18
             */
            endsOn?: components["schemas"]["LocalDate"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description The number of the term
             * @example 3
             */
            number?: number;
            /** @description The union */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description Its name
             * @example 延安顺达快递有限公司工会委员会
             */
            unitName?: string;
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             * @example 1
             */
            version?: number;
            /** @description How near its end is */
            warning?: components["schemas"]["TermWarning"];
            /**
             * Format: int32
             * @description Its length
             * @example 5
             */
            years?: number;
        };
        TermRequest: {
            /**
             * @description The day of the election
             * @example 2022-03-18
             */
            beganOn: components["schemas"]["LocalDate"];
            /**
             * @description What was elected
             * @example COMMITTEE
             */
            body: components["schemas"]["ElectedBody"];
            /**
             * @description The document that confirmed it
             * @example 宝工发〔2022〕12号
             */
            documentNumber: string;
            /**
             * Format: int32
             * @description The number of the term
             * @example 3
             */
            number: number;
            /** @description The union */
            unitId: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @description Its length
             * @example 5
             */
            years: number;
        };
        /**
         * @description - `NONE`: its end is not near
         *     - `FIRST`: within the days of the first warning
         *     - `SECOND`: within the days of the second warning
         *     - `LAST`: within the days of the last warning
         *     - `OVERDUE`: over, a permitted delay included
         * @enum {string}
         */
        TermWarning: "NONE" | "FIRST" | "SECOND" | "LAST" | "OVERDUE";
        /**
         * @description How it stands with what has to be done by the end of a day
         *
         *     - `IN_TIME`: not due yet
         *     - `DUE`: due today
         *     - `LATE`: late
         * @enum {string}
         */
        Timing: "IN_TIME" | "DUE" | "LATE";
        UnionCertificate: {
            /**
             * @description The union's seat
             * @example 陕西省延安市宝塔区中心街1号
             */
            address?: string;
            /** @description The day on which it was cancelled; left out while it is held */
            cancelledOn?: components["schemas"]["LocalDate"];
            /** @description When it last became another */
            changedAt?: components["schemas"]["Instant"];
            /**
             * @description The unified social credit code
             * @example 816106005000000159
             */
            creditCode?: string;
            /**
             * Format: int32
             * @description How many editions there were, cancellation and corrections included
             * @example 1
             */
            edition?: number;
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description The union's name as the certificate shows it
             * @example 延安某某公司工会委员会
             */
            name?: string;
            /** @description Whether the union is called otherwise now, so that a change has to be applied for */
            nameDiffers?: boolean;
            /** @description The day of the first registration */
            registeredOn?: components["schemas"]["LocalDate"];
            /** @description The federation that issued it */
            registrarId?: components["schemas"]["UUID"];
            /**
             * @description The name of that federation
             * @example 延安市总工会
             */
            registrarName?: string;
            /**
             * @description Name of the legal representative
             * @example 王建国
             */
            representative?: string;
            /** @description How it stands today */
            state?: components["schemas"]["UnionCertificateState"];
            /** @description Which certificate it is */
            type?: components["schemas"]["UnionCertificateType"];
            /** @description The union that holds it */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description What the union is called now
             * @example 延安某某公司工会委员会
             */
            unitName?: string;
            /** @description First day of its validity */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description Last day of its validity */
            validTo?: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             * @example 1
             */
            version?: number;
        };
        UnionCertificateCounts: {
            /**
             * Format: int64
             * @description Certificates cancelled
             * @example 1
             */
            cancelled?: number;
            /**
             * Format: int64
             * @description Certificates changed or renewed
             * @example 53
             */
            changed?: number;
            /** @description First day */
            from?: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description Certificates of first registrations
             * @example 60
             */
            issued?: number;
            /**
             * Format: int64
             * @description Certificates replaced after a loss
             * @example 2
             */
            replaced?: number;
            /** @description Last day */
            to?: components["schemas"]["LocalDate"];
        };
        UnionCertificateEdition: {
            /**
             * @description The union's seat
             * @example 陕西省延安市宝塔区中心街1号
             */
            address?: string;
            /**
             * @description The unified social credit code
             * @example 816106005000000159
             */
            creditCode?: string;
            /** @description When it was decided */
            decidedAt?: components["schemas"]["Instant"];
            /**
             * @description Number of the written decision
             * @example 延工法〔2026〕8号
             */
            documentNumber?: string;
            /**
             * Format: int32
             * @description Its number, from 1
             * @example 1
             */
            edition?: number;
            /** @description The edition's id */
            id?: components["schemas"]["UUID"];
            /** @description The first day on which the certificate was like that */
            issuedOn?: components["schemas"]["LocalDate"];
            /** @description By what it came about */
            kind?: components["schemas"]["UnionCertificateEditionKind"];
            /**
             * @description The union's name
             * @example 延安某某公司工会委员会
             */
            name?: string;
            /**
             * @description Why it was put right or cancelled without an application
             * @example 录入时住所有误。
             */
            reason?: string;
            /**
             * @description The federation that issued it
             * @example 延安市总工会
             */
            registrarName?: string;
            /** @description The application it follows from; left out when there was none */
            registrationId?: components["schemas"]["UUID"];
            /**
             * @description Name of the legal representative
             * @example 王建国
             */
            representative?: string;
            /** @description First day of its validity */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description Last day of its validity */
            validTo?: components["schemas"]["LocalDate"];
        };
        /**
         * @description By what an edition came about
         *
         *     - `FIRST`: first registration
         *     - `CHANGE`: change
         *     - `RENEWAL`: renewal
         *     - `REPLACEMENT`: replacement
         *     - `CANCELLATION`: cancellation
         *     - `CORRECTION`: correction of what had been entered wrongly
         * @enum {string}
         */
        UnionCertificateEditionKind: "FIRST" | "CHANGE" | "RENEWAL" | "REPLACEMENT" | "CANCELLATION" | "CORRECTION";
        /**
         * @description How it stands with a certificate
         *
         *     - `IN_FORCE`: in force
         *     - `EXPIRING`: in force, and can be renewed
         *     - `EXPIRED`: its last day is over
         *     - `TO_CANCEL`: its union is over: to be cancelled
         *     - `CANCELLED`: cancelled
         * @enum {string}
         */
        UnionCertificateState: "IN_FORCE" | "EXPIRING" | "EXPIRED" | "TO_CANCEL" | "CANCELLED";
        /**
         * @description Types of certificate
         *
         *     - `LEGAL_PERSON`: certificate of legal personality; its code begins with 81
         *     - `CREDIT_CODE`: certificate of the credit code for bodies without legal personality; its code begins with 89
         * @enum {string}
         */
        UnionCertificateType: "LEGAL_PERSON" | "CREDIT_CODE";
        /**
         * @description Permissions
         *
         *     - `VIEW_UNIT`: see all about unions, also those that are not public
         *     - `APPROVE_UNIT`: approve unions: found, move, lock and dissolve those below
         *     - `EDIT_UNIT`: edit what is recorded about unions
         *     - `APPOINT`: appoint, and end appointments
         *     - `REVIEW_JOINING`: review applications to join, and transfers
         *     - `VIEW_MEMBERS`: see members, numbers masked
         *     - `EDIT_ROSTER`: edit the roster of members
         *     - `REVEAL_IDENTITY`: see ID numbers, mobiles and birth dates in full
         *     - `VIEW_FIGURES`: see figures
         *     - `RUN_DRIVE`: run joining drives
         *     - `DECLARE_FIGURES`: declare figures of unions that do not work with the system yet
         *     - `APPROVE_FIGURES`: decide on declared figures
         *     - `ANNOUNCE`: announce to the members of a union and of those below it
         *     - `KEEP_STATIONS`: keep stations for workers
         *     - `MANAGE_ACCOUNTS`: manage accounts and API clients
         *     - `OPERATE_PLATFORM`: operate the platform
         * @enum {string}
         */
        UnionPermission: "VIEW_UNIT" | "APPROVE_UNIT" | "EDIT_UNIT" | "APPOINT" | "REVIEW_JOINING" | "VIEW_MEMBERS" | "EDIT_ROSTER" | "REVEAL_IDENTITY" | "VIEW_FIGURES" | "RUN_DRIVE" | "DECLARE_FIGURES" | "APPROVE_FIGURES" | "ANNOUNCE" | "KEEP_STATIONS" | "MANAGE_ACCOUNTS" | "OPERATE_PLATFORM";
        /** @description A union. The fields up to `status` are public; the others are given only where the reader has the permission to see unions (`VIEW_UNIT`) */
        Unit: {
            /** @description When it last changed */
            changedAt?: components["schemas"]["Instant"];
            /**
             * @description Unified social credit code of the union (81… or 89…)
             * @example 816106005000000159
             */
            creditCode?: string;
            /**
             * @description Number of the document that approved the end
             * @example 宝工发〔2026〕12号
             */
            endDocument?: string;
            /** @description When it was dissolved, revoked or merged */
            endedOn?: components["schemas"]["LocalDate"];
            /** @description Why it was dissolved, revoked or merged */
            endReason?: string;
            /** @description When it was founded */
            foundedOn?: components["schemas"]["LocalDate"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description Its level */
            level?: components["schemas"]["UnitLevel"];
            /**
             * @description Its full name
             * @example 延安市宝塔区总工会
             */
            name?: string;
            /** @description The union above; null at the top of a tree */
            parentId?: components["schemas"]["UUID"] | null;
            /**
             * @description Region code (GB/T 2260)
             * @example 610602
             */
            regionCode?: string | null;
            /** @description Its status */
            status?: components["schemas"]["UnitStatus"];
            /** @description The union that takes over its members and applications */
            successorId?: components["schemas"]["UUID"];
            /** @description Its kind */
            type?: components["schemas"]["UnitType"];
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             */
            version?: number;
            /** @description What a clerk should look at twice; never a reason to refuse */
            warnings?: components["schemas"]["UnitWarning"][];
        };
        UnitChange: {
            /** @description A tombstone: delete your copy */
            gone?: boolean;
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description The union as it now is; null with a tombstone */
            unit?: components["schemas"]["Unit"] | null;
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             */
            version?: number;
        };
        UnitChangeRequest: {
            /**
             * @description Unified social credit code of the union itself
             * @example 816106005000000159
             */
            creditCode?: string | null;
            /**
             * @description The day of founding, not after today
             * @example 2019-05-01
             */
            foundedOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Full name, 2 to 120 characters
             * @example 延安市宝塔区外卖配送行业工会联合会
             */
            name: string;
            /**
             * @description Region code, 6 or 9 digits
             * @example 610602
             */
            regionCode?: string | null;
            /**
             * @description Absent to keep it; changed by the union above only
             * @example NORMAL
             */
            status?: ((string | components["schemas"]["UnitStatus"] | null) | null) | components["schemas"]["UnitStatus"] | null;
        };
        /** @description What the end of a union concerns */
        UnitLeft: {
            /** @description Each kind, also with none */
            left?: components["schemas"]["UnitLeftItem"][];
            /** @description The union */
            unitId?: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description The union's version
             * @example 3
             */
            version?: number;
        };
        /**
         * @description What becomes of it
         *
         *     - `PREVENTS`: keeps the union from ending
         *     - `TO_SUCCESSOR`: goes to the successor; without one it keeps the union from ending
         *     - `TO_FEDERATION_ABOVE`: goes to the local federation above
         *     - `ENDS`: ends with the union
         *     - `TO_BE_CANCELLED`: the registering federation is told to cancel it
         * @enum {string}
         */
        UnitLeftFate: "PREVENTS" | "TO_SUCCESSOR" | "TO_FEDERATION_ABOVE" | "ENDS" | "TO_BE_CANCELLED";
        /** @description How many of a kind */
        UnitLeftItem: {
            /**
             * Format: int64
             * @description How many
             */
            count?: number;
            /** @description What becomes of them */
            fate?: components["schemas"]["UnitLeftFate"];
            /** @description What */
            kind?: components["schemas"]["UnitLeftKind"];
        };
        /**
         * @description What a union has
         *
         *     - `UNIONS_BELOW`: live unions below it
         *     - `MEMBERS`: live members
         *     - `APPLICATIONS`: open applications
         *     - `COMING`: members and applications on their way from unions that ended into it
         *     - `OFFICERS`: appointments
         *     - `STATIONS`: open stations
         *     - `REGISTRATIONS`: open applications for registration
         *     - `CERTIFICATES`: certificates
         * @enum {string}
         */
        UnitLeftKind: "UNIONS_BELOW" | "MEMBERS" | "APPLICATIONS" | "COMING" | "OFFICERS" | "STATIONS" | "REGISTRATIONS" | "CERTIFICATES";
        /**
         * @description Levels of unions
         *
         *     - `PROVINCE`: province
         *     - `CITY`: city
         *     - `COUNTY`: county
         *     - `TOWNSHIP`: township
         *     - `VILLAGE`: village
         *     - `GRASSROOTS`: grassroots
         *     - `SUB`: below grassroots
         * @enum {string}
         */
        UnitLevel: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE" | "GRASSROOTS" | "SUB";
        /**
         * @description What state a union is in
         *
         *     - `PREPARING`: preparing; not public yet
         *     - `NORMAL`: at work
         *     - `LOCKED`: locked; nothing is done there for now
         *     - `REVOKED`: revoked
         *     - `DISSOLVED`: dissolved
         *     - `MERGED`: merged into another union
         * @enum {string}
         */
        UnitStatus: "PREPARING" | "NORMAL" | "LOCKED" | "REVOKED" | "DISSOLVED" | "MERGED";
        /**
         * @description Kinds of union
         *
         *     - `FEDERATION`: local federation
         *     - `INDUSTRY`: industry federation
         *     - `REGIONAL`: regional federation
         *     - `TOWNSHIP`: township union
         *     - `PARK`: park union
         *     - `VILLAGE`: village union
         *     - `GRASSROOTS`: grassroots union
         *     - `JOINT`: joint grassroots union
         *     - `POOL`: holding pool for members whose employer has no union yet
         *     - `SUB_UNION`: sub-union
         *     - `GROUP`: union group
         * @enum {string}
         */
        UnitType: "FEDERATION" | "INDUSTRY" | "REGIONAL" | "TOWNSHIP" | "PARK" | "VILLAGE" | "GRASSROOTS" | "JOINT" | "POOL" | "SUB_UNION" | "GROUP";
        /**
         * @description What to look at twice
         *
         *     - `CREDIT_CODE_ORGANISATION_PART`: the organisation part of the credit code fails its own check
         *     - `REGION_OF_NO_PROVINCE`: the region code belongs to no province
         * @enum {string}
         */
        UnitWarning: "CREDIT_CODE_ORGANISATION_PART" | "REGION_OF_NO_PROVINCE";
        /**
         * Format: uuid
         * @description An id (UUID)
         * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
         */
        UUID: string;
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
        /** @description `APPLIED_BY_YOURSELF`: You cannot decide on your own application; `OWN_UNION`: You cannot decide about your own union */
        "Refused403.APPLIED_BY_YOURSELF.OWN_UNION": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONTRACT_OWN_UNION`: You cannot confirm contracts of your own union; `OWN_CONTRACT`: You cannot confirm what you entered yourself */
        "Refused403.CONTRACT_OWN_UNION.OWN_CONTRACT": {
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
        /** @description `FORBIDDEN`: Not allowed */
        "Refused403.FORBIDDEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NOT_YOUR_FOUNDING`: Only its applicant can do that */
        "Refused403.NOT_YOUR_FOUNDING": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `OWN_FOUNDING`: You cannot decide on your own application */
        "Refused403.OWN_FOUNDING": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `OWN_UNION`: You cannot decide about your own union */
        "Refused403.OWN_UNION": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TERM_OWN_UNION`: You cannot decide about your own union; `OWN_ELECTION`: You cannot decide on what you reported yourself */
        "Refused403.TERM_OWN_UNION.OWN_ELECTION": {
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
        /** @description `DEAD_LETTER_NOT_FOUND` */
        "Refused404.e8e8986f": {
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
        /** @description The answer is not offered in the format asked for */
        Refused406: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONTRACT_UNION_NOT_AT_WORK`: The union is not at work; `CONTRACT_NO_UNION_ABOVE`: No union above can confirm; `CONTRACT_NOT_WAITING`: The contract does not wait for that */
        "Refused409.19cfd72": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONTRACT_UNION_NOT_AT_WORK`: The union is not at work; `CONTRACT_NOT_WAITING`: The contract does not wait for that */
        "Refused409.CONTRACT_UNION_NOT_AT_WORK.CONTRACT_NOT_WAITING": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `FOUNDING_NOT_WAITING`: The application does not wait for that */
        "Refused409.FOUNDING_NOT_WAITING": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NO_UNION_ABOVE`: No union above can decide; `TERM_UNION_NOT_AT_WORK`: The union is not at work; `ELECTION_NOT_WAITING`: The election does not wait for that */
        "Refused409.NO_UNION_ABOVE.TERM_UNION_NOT_AT_WORK.ELECTION_NOT_WAITING": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONTRACT_UNION_NOT_AT_WORK`: The union is not at work; `CONTRACT_OPEN`: Such a contract is on its way already; `CONTRACT_RENEWED`: The contract is renewed already */
        "Refused409.Retry-After.CONTRACT_UNION_NOT_AT_WORK.CONTRACT_OPEN.CONTRACT_RENEWED": {
            headers: {
                /** @description After how many seconds to try again */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `STATION_CLOSED`: The station is closed */
        "Refused409.STATION_CLOSED": {
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
        /** @description The body is of another kind */
        Refused415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SUCCESSOR_ITSELF`: A union cannot succeed itself; `SUCCESSOR_OF_ANOTHER_TREE`: The successor is of another federation; `SUCCESSOR_NOT_TAKING_MEMBERS`: The successor takes in no members; `DOCUMENT_NUMBER_FORM`: The document number has the wrong form; `REASON_LENGTH`: The reason is too short or too long */
        "Refused422.53460548": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DATE_OUT_OF_RANGE`: The date is out of range; `DOCUMENT_NUMBER_FORM`: The document number has the wrong form; `REGION_CODE_FORM`: The region code has the wrong form; `STATION_PLACE_SWAPPED`: Latitude and longitude are swapped; `STATION_PLACE_OUTSIDE`: The place is not in China; `STATION_PHONE_FORM`: Not a public phone; `STATION_HOURS_FORM`: Not opening hours; `STATION_HOURS_OVERLAP`: The opening hours overlap; `FORM_TEXT_LENGTH`: The text is too short or too long */
        "Refused422.b557c91f": {
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
        /** @description The version is missing */
        Refused428: {
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
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAppointments: {
        parameters: {
            query?: {
                /** @description Of this account */
                account?: components["schemas"]["UUID"];
                /** @description true: in force today; false: not; absent: both */
                current?: boolean;
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
                /** @description Only of this role */
                role?: components["schemas"]["Role"];
                /** @description At this union itself */
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
                    "application/json": components["schemas"]["PageAppointmentView"];
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
    makeAppointment: {
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
                "application/json": components["schemas"]["AppointmentRequest"];
            };
        };
        responses: {
            /** @description Appointed; `Location` and `ETag` are given */
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
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `SELF_APPOINTMENT`: Nobody can appoint himself; `GRANTS_MORE_THAN_HELD`: Nobody can grant what he does not hold; `OUTLASTS_OWN_RIGHT`: It would last longer than your own right; `AUDITOR_FROM_ABOVE`: An auditor is appointed and ended from above */
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
            /** @description `ALREADY_APPOINTED`: Appointed already; `UNIT_ENDED`: The union has ended */
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
            /** @description `ROLE_NEEDS_UNIT`: The role needs a union; `ROLE_STANDS_ABOVE_ALL`: The role belongs to no union; `PERMISSIONS_REQUIRED`: The permissions are missing; `PERMISSIONS_NOT_OF_ROLE`: The role has its own permissions; `TERM_ENDS_BEFORE_START`: It ends before it begins */
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
    getAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The appointment's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
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
    endAppointment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The appointment's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRequest"];
            };
        };
        responses: {
            /** @description Ended or shortened, with the new `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `AUDITOR_FROM_ABOVE`: An auditor is appointed and ended from above */
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
            /** @description `ALREADY_ENDED`: It has ended already; `FOUNDER_CANNOT_RESIGN`: A founder cannot end his own appointment */
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
            /** @description `REASON_LENGTH`: The reason is too short or too long; `TERM_ENDS_BEFORE_START`: It ends before it begins; `END_AFTER_TERM`: The end lies after the term */
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
    listMyAppointments: {
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
                    "application/json": components["schemas"]["PageAppointmentView"];
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
    listCalendarYears: {
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
                    "application/json": components["schemas"]["PageCalendarYearView"];
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
    getCalendarYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The year, from 2018 on
                 * @example 2026
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
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
    setCalendarYear: {
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
                 * @description The year, from 2018 on
                 * @example 2026
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarYearRequest"];
            };
        };
        responses: {
            /** @description The year as it is from now on */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description It conflicts with what is there now */
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
            /** @description `CALENDAR_SOURCE_LENGTH`: The source is too short or too long; `CALENDAR_TOO_MANY_DAYS`: There are too many days; `CALENDAR_DAY_OF_ANOTHER_YEAR`: A day is of another year; `CALENDAR_DAY_TWICE`: A day is named twice; `CALENDAR_WORKED_WEEKDAY`: A day worked in exchange is of a weekend; `CALENDAR_WITHOUT_NEW_YEAR`: The calendar is not complete */
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
    listContracts: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description Only those in effect whose last day is before this day
                 * @example 2027-03-31
                 */
                expiresBefore?: components["schemas"]["LocalDate"];
                /** @description Only of this kind */
                kind?: components["schemas"]["CollectiveContractKind"];
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /** @description Only of this status as of today */
                status?: components["schemas"]["CollectiveContractStatus"];
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
                    "application/json": components["schemas"]["PageContractView"];
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
    offerContract: {
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
                "application/json": components["schemas"]["ContractOfferRequest"];
            };
        };
        responses: {
            /** @description Recorded */
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
                    "application/json": components["schemas"]["CollectiveContract"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.Retry-After.CONTRACT_UNION_NOT_AT_WORK.CONTRACT_OPEN.CONTRACT_RENEWED"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `CONTRACT_NOT_RENEWABLE`: That contract cannot be renewed; `CONTRACT_LEVEL_DIFFERS`: The union does not conclude contracts of that level; `CONTRACT_DAY`: The day does not fit; `FORM_TEXT_LENGTH`: The text is too short or too long */
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
    getContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The contract's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveContract"];
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
    adoptContract: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The contract's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractAdoptionRequest"];
            };
        };
        responses: {
            /** @description Adopted */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveContract"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.CONTRACT_UNION_NOT_AT_WORK.CONTRACT_NOT_WAITING"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `CONTRACT_DAY`: The day does not fit; `ADOPTION_COUNTS`: The numbers of the vote do not fit; `ADOPTION_NO_QUORUM`: Fewer than two thirds are present; `ADOPTION_MINORITY`: Fewer than half agree */
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
    confirmContract: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The contract's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirmed, or in effect */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveContract"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.CONTRACT_OWN_UNION.OWN_CONTRACT"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.19cfd72"];
            412: components["responses"]["Refused412"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    endContract: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The contract's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractEndRequest"];
            };
        };
        responses: {
            /** @description Ended */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveContract"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.CONTRACT_UNION_NOT_AT_WORK.CONTRACT_NOT_WAITING"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `CONTRACT_DAY`: The day does not fit; `REASON_LENGTH`: The reason is too short or too long */
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
    fileContract: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The contract's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractFilingRequest"];
            };
        };
        responses: {
            /** @description Filed; the union above is to confirm */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveContract"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.CONTRACT_UNION_NOT_AT_WORK.CONTRACT_NOT_WAITING"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `CONTRACT_DAY`: The day does not fit; `CONTRACT_OVER`: The contract is over before it takes effect; `DOCUMENT_NUMBER_FORM`: The document number has the wrong form */
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
    negotiateContract: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The contract's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractNegotiationRequest"];
            };
        };
        responses: {
            /** @description Both negotiate */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveContract"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.CONTRACT_UNION_NOT_AT_WORK.CONTRACT_NOT_WAITING"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `CONTRACT_DAY`: The day does not fit; `NEGOTIATORS_UNEQUAL`: The sides do not send equal numbers; `NEGOTIATORS_TOO_FEW`: There are too few negotiators */
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
    objectToContract: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The contract's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractObjectionRequest"];
            };
        };
        responses: {
            /** @description Both negotiate again */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveContract"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.CONTRACT_UNION_NOT_AT_WORK.CONTRACT_NOT_WAITING"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `CONTRACT_DAY`: The day does not fit; `OBJECTION_TOO_LATE`: The time to object is over; `REASON_LENGTH`: The reason is too short or too long */
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
    returnContract: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The contract's id
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
            /** @description With the union again */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveContract"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.CONTRACT_OWN_UNION.OWN_CONTRACT"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.19cfd72"];
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
    signContract: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The contract's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractSigningRequest"];
            };
        };
        responses: {
            /** @description Signed; it is to be filed */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveContract"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.CONTRACT_UNION_NOT_AT_WORK.CONTRACT_NOT_WAITING"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `CONTRACT_DAY`: The day does not fit; `CONTRACT_YEARS`: A contract has another length; `EMPLOYER_ONE`: A contract of this level binds one employer; `EMPLOYER_CODE`: The credit code is wrong; `EMPLOYER_TWICE`: An employer is named twice; `FORM_TEXT_LENGTH`: The text is too short or too long */
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
    withdrawContract: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The contract's id
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
            /** @description Withdrawn */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectiveContract"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.CONTRACT_UNION_NOT_AT_WORK.CONTRACT_NOT_WAITING"];
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
    contractCoverage: {
        parameters: {
            query?: {
                /**
                 * @description In effect on this day; today when left out
                 * @example 2026-09-30
                 */
                asOf?: components["schemas"]["LocalDate"];
                /** @description Of this union and those below it */
                unit?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts of that day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractCoverage"];
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
    recordContract: {
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
                "application/json": components["schemas"]["ContractPaperRequest"];
            };
        };
        responses: {
            /** @description Recorded; the union above is to confirm */
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
                    "application/json": components["schemas"]["CollectiveContract"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.Retry-After.CONTRACT_UNION_NOT_AT_WORK.CONTRACT_OPEN.CONTRACT_RENEWED"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `CONTRACT_YEARS`: A contract has another length; `CONTRACT_OVER`: The contract is over before it takes effect; `EMPLOYER_ONE`: A contract of this level binds one employer; `EMPLOYER_CODE`: The credit code is wrong; `EMPLOYER_TWICE`: An employer is named twice; `DOCUMENT_NUMBER_FORM`: The document number has the wrong form; `CONTRACT_NOT_RENEWABLE`: That contract cannot be renewed; `CONTRACT_LEVEL_DIFFERS`: The union does not conclude contracts of that level; `CONTRACT_DAY`: The day does not fit; `FORM_TEXT_LENGTH`: The text is too short or too long */
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
    listElections: {
        parameters: {
            query?: {
                /** @description Only of this body */
                body?: components["schemas"]["ElectedBody"];
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
                /** @description Only of this status */
                status?: components["schemas"]["ElectionStatus"];
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
                    "application/json": components["schemas"]["PageElectionView"];
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
    announceElection: {
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
                "application/json": components["schemas"]["ElectionRequest"];
            };
        };
        responses: {
            /** @description Announced */
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
                    "application/json": components["schemas"]["Election"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `TERM_UNION_NOT_AT_WORK`: The union is not at work; `ELECTION_OPEN`: An election of the body is open; `TERM_NEEDED`: No term is recorded yet; `TERM_OPEN`: The body has a term already */
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
            /** @description `TERM_YEARS`: A term has another length; `ELECTION_BEFORE_TERM`: The election is before the term began; `KIND_DIFFERS`: The day makes it another kind; `ELECTION_TOO_LATE`: It is put off for too long; `ELECTION_TOO_FAR`: The election is too far from the notice; `ELECTION_REASON_NEEDED`: It needs a reason; `NOTICE_TOO_SHORT`: The candidates are known for too short a time; `TOO_FEW_CANDIDATES`: There are too few candidates; `CANDIDATE_TWICE`: A candidate is named twice; `CANDIDATE_EXCLUDED`: This person cannot be a candidate; `SEATS_OUTSIDE_TABLE`: The committee has another size; `FORM_TEXT_LENGTH`: The text is too short or too long */
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
    getElection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The election's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Election"];
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
    confirmElection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The election's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ElectionDecisionRequest"];
            };
        };
        responses: {
            /** @description Confirmed; `termId` is its term */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Election"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.TERM_OWN_UNION.OWN_ELECTION"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `TERM_OPEN`: The body has a term already; `TERM_NEEDED`: No term is recorded yet; `TERM_OVERLAPS`: The terms would overlap; `NO_UNION_ABOVE`: No union above can decide; `TERM_UNION_NOT_AT_WORK`: The union is not at work; `ELECTION_NOT_WAITING`: The election does not wait for that */
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
            /** @description `DOCUMENT_NUMBER_FORM`: The document number has the wrong form; `ELECTION_BEFORE_TERM`: The election is before the term began */
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
    permitElection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The election's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ElectionDecisionRequest"];
            };
        };
        responses: {
            /** @description Permitted */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Election"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.TERM_OWN_UNION.OWN_ELECTION"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.NO_UNION_ABOVE.TERM_UNION_NOT_AT_WORK.ELECTION_NOT_WAITING"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `DOCUMENT_NUMBER_FORM`: The document number has the wrong form */
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
    reportElection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The election's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ElectionResultRequest"];
            };
        };
        responses: {
            /** @description Reported; it says who is elected */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Election"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `TERM_UNION_NOT_AT_WORK`: The union is not at work; `ELECTION_NOT_WAITING`: The election does not wait for that; `NOT_HELD_YET`: The election has not been held yet */
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
            /** @description `CANDIDATES_DIFFER`: These are not the candidates of the notice; `PRESENT_MORE_THAN_DUE`: More came than were due; `NO_QUORUM`: Fewer than two thirds came; `ISSUED_MORE_THAN_PRESENT`: More ballots went out than people came; `ELECTION_VOID`: More ballots came back than went out; `VALID_MORE_THAN_RETURNED`: More ballots are valid than came back; `VOTES_NOT_OF_BALLOTS`: The votes are not those of the valid ballots; `TOO_MANY_VOTES`: There are too many votes; `NOBODY_ELECTED`: Nobody is elected; `TIE_AT_EDGE`: There is a tie for the last seat; `FORM_TEXT_LENGTH`: The text is too short or too long */
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
    returnElection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The election's id
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
            /** @description Returned or refused */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Election"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.TERM_OWN_UNION.OWN_ELECTION"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.NO_UNION_ABOVE.TERM_UNION_NOT_AT_WORK.ELECTION_NOT_WAITING"];
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
    withdrawElection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The election's id
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
            /** @description Withdrawn */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Election"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `TERM_UNION_NOT_AT_WORK`: The union is not at work; `ELECTION_NOT_WAITING`: The election does not wait for that */
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
    listFoundings: {
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
                /** @description Only of this status */
                status?: components["schemas"]["FoundingStatus"];
                /** @description Only those that wait and whose answer is in time, due today or late */
                timing?: components["schemas"]["Timing"];
                /** @description Only of this kind of union */
                type?: components["schemas"]["UnitType"];
                /** @description With this union or one below it */
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
                    "application/json": components["schemas"]["PageFoundingView"];
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
    applyForFounding: {
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
                "application/json": components["schemas"]["FoundingApplicationRequest"];
            };
        };
        responses: {
            /** @description Handed in; `Location` and `ETag` are given */
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
                    "application/json": components["schemas"]["FoundingApplication"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `REAL_NAME_NEEDED`: Your real name is not checked yet */
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
            /** @description `FOUNDINGS_OPEN`: Too many of your applications are open; `FOUNDING_OPEN`: You have applied for this union already; `EMPLOYER_HAS_UNION`: The employer has a union; `PARENT_NOT_OPEN`: The upper union takes in no union now */
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
            /** @description `NO_UPPER_UNION`: No federation answers for this place; `KIND_NOT_APPLIED_FOR`: Unions of this kind are not applied for; `MORE_THAN_WORKERS`: More than there are workers; `LEAD_NEEDED`: Somebody has to lead the preparation; `UNIT_NAME_LENGTH`: The name is too short or too long; `UNIT_NAME_CHARACTER`: The name has an invisible character; `REGION_CODE_FORM`: The region code has the wrong form; `FORM_TEXT_LENGTH`: The text is too short or too long; `CREDIT_CODE_LENGTH`: The credit code has the wrong length; `CREDIT_CODE_LETTER_FOR_DIGIT`: A letter stands for a digit in the credit code; `CREDIT_CODE_CHARACTER`: The credit code has a character that is not allowed; `CREDIT_CODE_CHECKSUM`: The credit code's check character is wrong; `TYPE_NOT_UNDER_PARENT`: Such a union cannot stand there; `LEVEL_ABOVE_PARENT`: The level is too high for the place; `LEVEL_NOT_OF_TYPE`: The level does not suit the type */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TOO_MANY_FOUNDINGS`: You have applied too often today */
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
    getFounding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundingApplication"];
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
    correctFounding: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The application's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundingApplicationRequest"];
            };
        };
        responses: {
            /** @description Put right, with the new `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundingApplication"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.NOT_YOUR_FOUNDING"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `FOUNDING_NOT_WAITING`: The application does not wait for that; `FOUNDING_OPEN`: You have applied for this union already; `EMPLOYER_HAS_UNION`: The employer has a union; `PARENT_NOT_OPEN`: The upper union takes in no union now */
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
            /** @description `UPPER_UNION_STAYS`: The union it is with stays; `KIND_NOT_APPLIED_FOR`: Unions of this kind are not applied for; `MORE_THAN_WORKERS`: More than there are workers; `LEAD_NEEDED`: Somebody has to lead the preparation; `UNIT_NAME_LENGTH`: The name is too short or too long; `UNIT_NAME_CHARACTER`: The name has an invisible character; `REGION_CODE_FORM`: The region code has the wrong form; `FORM_TEXT_LENGTH`: The text is too short or too long; `CREDIT_CODE_LENGTH`: The credit code has the wrong length; `CREDIT_CODE_LETTER_FOR_DIGIT`: A letter stands for a digit in the credit code; `CREDIT_CODE_CHARACTER`: The credit code has a character that is not allowed; `CREDIT_CODE_CHECKSUM`: The credit code's check character is wrong; `TYPE_NOT_UNDER_PARENT`: Such a union cannot stand there; `LEVEL_ABOVE_PARENT`: The level is too high for the place; `LEVEL_NOT_OF_TYPE`: The level does not suit the type */
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
    approveFounding: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The application's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundingApprovalRequest"];
            };
        };
        responses: {
            /** @description Approved; `unionId` is the new union */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundingApplication"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_FOUNDING"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `FOUNDING_NOT_WAITING`: The application does not wait for that; `EMPLOYER_HAS_UNION`: The employer has a union; `UNIT_NAME_TAKEN`: There is a union of this name already; `PARENT_NOT_OPEN`: The upper union takes in no union now; `TREE_FULL`: The tree is full */
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
            /** @description `DOCUMENT_NUMBER_FORM`: The document number has the wrong form; `FOUNDED_IN_FUTURE`: The founding date lies in the future; `FOUNDED_TOO_EARLY`: The founding date is too early; `TYPE_NOT_UNDER_PARENT`: Such a union cannot stand there; `LEVEL_ABOVE_PARENT`: The level is too high for the place; `LEVEL_NOT_OF_TYPE`: The level does not suit the type; `TREE_TOO_DEEP`: The tree is too deep */
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
    passFoundingOn: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The application's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundingPassingRequest"];
            };
        };
        responses: {
            /** @description Passed on */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundingApplication"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_FOUNDING"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `FOUNDING_NOT_WAITING`: The application does not wait for that; `PARENT_NOT_OPEN`: The upper union takes in no union now */
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
            /** @description `PASSED_TO_ITSELF`: It is with that union already; `TYPE_NOT_UNDER_PARENT`: Such a union cannot stand there; `LEVEL_ABOVE_PARENT`: The level is too high for the place; `LEVEL_NOT_OF_TYPE`: The level does not suit the type; `REASON_LENGTH`: The reason is too short or too long */
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
    rejectFounding: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The application's id
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
            /** @description Rejected */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundingApplication"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_FOUNDING"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.FOUNDING_NOT_WAITING"];
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
    returnFounding: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The application's id
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
            /** @description Returned */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundingApplication"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_FOUNDING"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.FOUNDING_NOT_WAITING"];
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
    getFoundingSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sheet as a PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `FOUNDING_NOT_APPROVED`: There is no approval to print */
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
    withdrawFounding: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The application's id
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
                    "application/json": components["schemas"]["FoundingApplication"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.NOT_YOUR_FOUNDING"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.FOUNDING_NOT_WAITING"];
            412: components["responses"]["Refused412"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listMyFoundings: {
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
                    "application/json": components["schemas"]["PageFoundingView"];
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
    listGroups: {
        parameters: {
            query?: {
                /**
                 * @description As of this day; today by default
                 * @example 2020-09-30
                 */
                on?: components["schemas"]["LocalDate"];
                /**
                 * @description Only the groups this scheme counts
                 * @example EIGHT_GROUPS_2018
                 */
                scheme?: components["schemas"]["GroupScheme"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageGroupView"];
                };
            };
            400: components["responses"]["Refused400"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listLegalPersonRegistrations: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /** @description Only of this kind */
                kind?: components["schemas"]["LegalPersonRegistrationKind"];
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /** @description Only of this status */
                status?: components["schemas"]["LegalPersonRegistrationStatus"];
                /** @description Only those that wait and whose answer is in time, due today or late */
                timing?: components["schemas"]["Timing"];
                /** @description Of this union and those below it */
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
                    "application/json": components["schemas"]["PageRegistrationView"];
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
    applyForLegalPerson: {
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
                "application/json": components["schemas"]["LegalPersonRegistrationRequest"];
            };
        };
        responses: {
            /** @description Handed in; `Location` and `ETag` are given */
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
                    "application/json": components["schemas"]["LegalPersonRegistration"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `REGISTRATION_OPEN`: An application of the union is open; `NO_REGISTRAR`: Nobody registers it; `UNION_NOT_AT_WORK`: The union is not at work; `NOT_REGISTERED_HERE`: Unions of this type are not registered like that; `CERTIFICATE_HELD`: The union holds a certificate; `NO_CERTIFICATE`: The union holds no certificate; `CERTIFICATE_OVER`: The certificate has ended; `RENEWAL_TOO_EARLY`: It is too early to renew */
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
            /** @description `NOT_ASKED_FOR`: This is not asked for; `NOT_SETTLED`: Not settled yet; `DOCUMENT_NUMBER_FORM`: The document number has the wrong form; `FORM_TEXT_LENGTH`: The text is too short or too long; `TERM_REVERSED`: The term ends before it begins; `TERM_TOO_LONG`: The term is too long; `TERM_OVER`: The term is over; `BEFORE_FOUNDING`: Before the union was founded; `IN_THE_FUTURE`: The day is still to come */
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
    getLegalPersonRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalPersonRegistration"];
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
    correctLegalPersonRegistration: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The application's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalPersonRegistrationRequest"];
            };
        };
        responses: {
            /** @description Put right, with the new `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalPersonRegistration"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `REGISTRATION_DECIDED`: The application does not wait for that; `UNION_NOT_AT_WORK`: The union is not at work; `NOT_REGISTERED_HERE`: Unions of this type are not registered like that; `CERTIFICATE_HELD`: The union holds a certificate; `NO_CERTIFICATE`: The union holds no certificate; `CERTIFICATE_OVER`: The certificate has ended; `RENEWAL_TOO_EARLY`: It is too early to renew */
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
            /** @description `NOT_OF_ITS_KIND`: Union and kinds stay as they are; `NOT_ASKED_FOR`: This is not asked for; `NOT_SETTLED`: Not settled yet; `DOCUMENT_NUMBER_FORM`: The document number has the wrong form; `FORM_TEXT_LENGTH`: The text is too short or too long; `TERM_REVERSED`: The term ends before it begins; `TERM_TOO_LONG`: The term is too long; `TERM_OVER`: The term is over; `BEFORE_FOUNDING`: Before the union was founded; `IN_THE_FUTURE`: The day is still to come */
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
    approveLegalPersonRegistration: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The application's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalPersonApprovalRequest"];
            };
        };
        responses: {
            /** @description Approved */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalPersonRegistration"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.APPLIED_BY_YOURSELF.OWN_UNION"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `REGISTRATION_DECIDED`: The application does not wait for that; `NO_REGISTRAR`: Nobody registers it; `UNION_NOT_AT_WORK`: The union is not at work; `UNIT_NOT_OPEN`: The union cannot be changed now; `NOT_REGISTERED_HERE`: Unions of this type are not registered like that; `CERTIFICATE_HELD`: The union holds a certificate; `NO_CERTIFICATE`: The union holds no certificate; `CERTIFICATE_OVER`: The certificate has ended; `RENEWAL_TOO_EARLY`: It is too early to renew; `CERTIFICATE_CODE_TAKEN`: The code is on another union's certificate; `CREDIT_CODE_TAKEN`: Another union has this credit code */
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
            /** @description `TERM_REVERSED`: The term ends before it begins; `TERM_TOO_LONG`: The term is too long; `TERM_OVER`: The term is over; `BEFORE_FOUNDING`: Before the union was founded; `IN_THE_FUTURE`: The day is still to come; `DOCUMENT_NUMBER_FORM`: The document number has the wrong form; `CODE_OF_OTHER_TYPE`: The code belongs to the other certificate; `CODE_OF_THE_UNION_DIFFERS`: The union is known by another code; `CODE_NOT_ASKED_FOR`: No code is asked for; `CREDIT_CODE_LENGTH`: The credit code has the wrong length; `CREDIT_CODE_LETTER_FOR_DIGIT`: A letter stands for a digit in the credit code; `CREDIT_CODE_CHARACTER`: The credit code has a character that is not allowed; `CREDIT_CODE_NOT_A_UNION`: Not the credit code of a union; `CREDIT_CODE_CHECKSUM`: The credit code's check character is wrong */
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
    rejectLegalPersonRegistration: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The application's id
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
            /** @description Rejected */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalPersonRegistration"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.APPLIED_BY_YOURSELF.OWN_UNION"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `REGISTRATION_DECIDED`: The application does not wait for that; `NO_REGISTRAR`: Nobody registers it */
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
    returnLegalPersonRegistration: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The application's id
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
            /** @description Returned */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalPersonRegistration"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.APPLIED_BY_YOURSELF.OWN_UNION"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `REGISTRATION_DECIDED`: The application does not wait for that; `RETURNED_BEFORE`: It was returned before; `NO_REGISTRAR`: Nobody registers it */
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
    withdrawLegalPersonRegistration: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The application's id
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
                    "application/json": components["schemas"]["LegalPersonRegistration"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `REGISTRATION_DECIDED`: The application does not wait for that */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["Refused412"];
            428: components["responses"]["Refused428"];
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
    listParameters: {
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
                /** @description Only this parameter */
                name?: components["schemas"]["ParameterName"];
                /**
                 * @description What holds on this day; every version when absent
                 * @example 2026-09-30
                 */
                on?: components["schemas"]["LocalDate"];
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
                    "application/json": components["schemas"]["PageParameterView"];
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
    setParameter: {
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
                "application/json": components["schemas"]["ParameterRequest"];
            };
        };
        responses: {
            /** @description Set */
            201: {
                headers: {
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key` */
                    "Idempotent-Replayed"?: string;
                    /** @description Where it can be read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Parameter"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            /** @description `PARAMETER_SET_FOR_THAT_DAY`: There is a version from that day already */
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
            /** @description `PARAMETER_VALUE_OUT_OF_RANGE`: The value is out of range; `PARAMETER_UNIT_DIFFERS`: The unit differs; `PARAMETER_BASIS_LENGTH`: The legal basis is too short or too long; `PARAMETER_IN_THE_PAST`: The past cannot be changed; `PARAMETER_REGION_FORM`: The region code has the wrong form */
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
    getParameter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the version
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
                    "application/json": components["schemas"]["Parameter"];
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
    listPublicStations: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /** @description Only of this kind */
                kind?: components["schemas"]["StationKind"];
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Only in this province, city or county: 610600 is all of 6106
                 * @example 610602
                 */
                region?: string;
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
                    "application/json": components["schemas"]["PagePublicStationView"];
                };
            };
            400: components["responses"]["Refused400"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getPublicStation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The station's id
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
                    "application/json": components["schemas"]["PublicStation"];
                };
            };
            400: components["responses"]["Refused400"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listStationEquipment: {
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
                    "application/json": components["schemas"]["PageEquipmentView"];
                };
            };
            400: components["responses"]["Refused400"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    mapStations: {
        parameters: {
            query: {
                /** @description Only of this kind */
                kind?: components["schemas"]["StationKind"];
                /**
                 * @description Latitude, WGS-84, at most six decimals
                 * @example 36.585
                 */
                lat: number;
                /**
                 * @description Longitude, WGS-84, at most six decimals
                 * @example 109.49
                 */
                lon: number;
                /**
                 * @description How far to look, in metres
                 * @example 3000
                 */
                radius?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": components["schemas"]["StationMap"];
                };
            };
            400: components["responses"]["Refused400"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listNearestStations: {
        parameters: {
            query: {
                /** @description Only of this kind */
                kind?: components["schemas"]["StationKind"];
                /**
                 * @description Latitude, WGS-84, at most six decimals
                 * @example 36.585
                 */
                lat: number;
                /**
                 * @description Longitude, WGS-84, at most six decimals
                 * @example 109.49
                 */
                lon: number;
                /**
                 * @description How far to look, in metres
                 * @example 3000
                 */
                radius?: number;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePublicStationView"];
                };
            };
            400: components["responses"]["Refused400"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listStationRegions: {
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
                    "application/json": components["schemas"]["PageStationRegionView"];
                };
            };
            400: components["responses"]["Refused400"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listStations: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /** @description Only of this kind */
                kind?: components["schemas"]["StationKind"];
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Only in this province, city or county: 610600 is all of 6106
                 * @example 610602
                 */
                region?: string;
                /** @description Only in this state today */
                state?: components["schemas"]["StationState"];
                /** @description Of this union and those below it */
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
                    "application/json": components["schemas"]["PageStationView"];
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
    openStation: {
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
                "application/json": components["schemas"]["StationRequest"];
            };
        };
        responses: {
            /** @description Entered; `Location` and `ETag` are given */
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
                    "application/json": components["schemas"]["Station"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `STATION_UNION_NOT_AT_WORK`: The union cannot open a station now; `STATION_OPEN_TWICE`: The station is entered already */
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
            422: components["responses"]["Refused422.b557c91f"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getStation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The station's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station"];
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
    changeStation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The station's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StationRequest"];
            };
        };
        responses: {
            /** @description Changed, with the new `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `STATION_CLOSED`: The station is closed; `STATION_FIXED`: This stays as it was entered; `STATION_OPEN_TWICE`: The station is entered already */
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
            422: components["responses"]["Refused422.b557c91f"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    checkStation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The station's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Checked, with the new `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.STATION_CLOSED"];
            412: components["responses"]["Refused412"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    closeStation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The station's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StationClosingRequest"];
            };
        };
        responses: {
            /** @description Closed, with the new `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Station"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            409: components["responses"]["Refused409.STATION_CLOSED"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            /** @description `DATE_OUT_OF_RANGE`: The date is out of range; `REASON_LENGTH`: The reason is too short or too long */
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
    listStationEditions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The station's id
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
                    "application/json": components["schemas"]["PageStationEditionView"];
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
    countStations: {
        parameters: {
            query?: {
                /**
                 * @description The day; today by default
                 * @example 2020-09-30
                 */
                on?: components["schemas"]["LocalDate"];
                /** @description Of this union and those below it */
                unit?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StationCounts"];
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
    listTerms: {
        parameters: {
            query?: {
                /** @description Only of this body */
                body?: components["schemas"]["ElectedBody"];
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description Only those that stand and end on this day or before it
                 * @example 2027-03-31
                 */
                endsBy?: components["schemas"]["LocalDate"];
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Only those that stood on this day
                 * @example 2026-09-30
                 */
                on?: components["schemas"]["LocalDate"];
                /**
                 * @description Whether the term, and a delay the union above permitted, are over without a re-election
                 * @example true
                 */
                overdue?: boolean;
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
                    "application/json": components["schemas"]["PageTermView"];
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
    recordTerm: {
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
                "application/json": components["schemas"]["TermRequest"];
            };
        };
        responses: {
            /** @description Recorded */
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
                    "application/json": components["schemas"]["Term"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            /** @description `TERM_OWN_UNION`: You cannot decide about your own union */
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
            /** @description `NO_UNION_ABOVE`: No union above can decide; `TERM_UNION_NOT_AT_WORK`: The union is not at work; `TERM_OPEN`: The body has a term already; `TERM_OVERLAPS`: The terms would overlap */
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
            /** @description `TERM_YEARS`: A term has another length; `TERM_IN_FUTURE`: The term begins in the future; `DOCUMENT_NUMBER_FORM`: The document number has the wrong form */
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
    getTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The term's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Term"];
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
    listUnionCertificates: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /** @description Only those still held that end on this day or before */
                endsBy?: components["schemas"]["LocalDate"];
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /** @description Only in this state today */
                state?: components["schemas"]["UnionCertificateState"];
                /** @description Only of this type */
                type?: components["schemas"]["UnionCertificateType"];
                /** @description Of this union and those below it */
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
                    "application/json": components["schemas"]["PageCertificateView"];
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
    getUnionCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The certificate's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionCertificate"];
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
    cancelUnionCertificate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The certificate's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateCancellationRequest"];
            };
        };
        responses: {
            /** @description Cancelled */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionCertificate"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_UNION"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `NO_REGISTRAR`: Nobody registers it; `UNION_STILL_LIVES`: The union is not over; `CERTIFICATE_CANCELLED`: The certificate was cancelled */
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
            /** @description `DOCUMENT_NUMBER_FORM`: The document number has the wrong form; `REASON_LENGTH`: The reason is too short or too long */
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
    correctUnionCertificate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The certificate's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateCorrectionRequest"];
            };
        };
        responses: {
            /** @description Put right, with the new `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionCertificate"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.OWN_UNION"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `NO_REGISTRAR`: Nobody registers it; `CERTIFICATE_CANCELLED`: The certificate was cancelled; `CERTIFICATE_CODE_TAKEN`: The code is on another union's certificate; `CREDIT_CODE_TAKEN`: Another union has this credit code; `UNIT_NOT_OPEN`: The union cannot be changed now */
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
            /** @description `NOTHING_TO_CORRECT`: Nothing is put right; `CODE_OF_OTHER_TYPE`: The code belongs to the other certificate; `DOCUMENT_NUMBER_FORM`: The document number has the wrong form; `FORM_TEXT_LENGTH`: The text is too short or too long; `REASON_LENGTH`: The reason is too short or too long; `CREDIT_CODE_LENGTH`: The credit code has the wrong length; `CREDIT_CODE_LETTER_FOR_DIGIT`: A letter stands for a digit in the credit code; `CREDIT_CODE_CHARACTER`: The credit code has a character that is not allowed; `CREDIT_CODE_NOT_A_UNION`: Not the credit code of a union; `CREDIT_CODE_CHECKSUM`: The credit code's check character is wrong */
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
    listUnionCertificateEditions: {
        parameters: {
            query?: {
                /**
                 * @description Only the edition that held at the end of this day
                 * @example 2026-09-30
                 */
                on?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The certificate's id
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
                    "application/json": components["schemas"]["PageCertificateEditionView"];
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
    getUnionCertificateSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The certificate's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sheet as a PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `CERTIFICATE_CANCELLED`: The certificate was cancelled */
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
    countUnionCertificates: {
        parameters: {
            query?: {
                /** @description First day; by default the first of the year of the last */
                from?: components["schemas"]["LocalDate"];
                /** @description Last day; today by default */
                to?: components["schemas"]["LocalDate"];
                /** @description Of this union and those below it */
                unit?: components["schemas"]["UUID"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionCertificateCounts"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403.FORBIDDEN"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `PERIOD_REVERSED`: The period ends before it begins */
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
    listUnits: {
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
                 * @description Part of the name
                 * @example 快递
                 */
                name?: string;
                /**
                 * @description Region code; zeros at its end stand for all within
                 * @example 610600
                 */
                region?: string;
                /** @description Only unions in this state */
                status?: components["schemas"]["UnitStatus"];
                /** @description Only unions of this type */
                type?: components["schemas"]["UnitType"];
                /** @description Only unions anywhere below this one */
                under?: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageUnitView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `INVALID_LENGTH`: The length is not valid */
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
    foundUnit: {
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
                "application/json": components["schemas"]["FoundingRequest"];
            };
        };
        responses: {
            /** @description Founded; `Location` and `ETag` are given */
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
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `UNIT_NAME_TAKEN`: There is a union of this name already; `CREDIT_CODE_TAKEN`: Another union has this credit code; `PARENT_NOT_OPEN`: The upper union takes in no union now; `TREE_FULL`: The tree is full */
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
            /** @description `UNIT_NAME_LENGTH`: The name is too short or too long; `UNIT_NAME_CHARACTER`: The name has an invisible character; `CREDIT_CODE_LENGTH`: The credit code has the wrong length; `CREDIT_CODE_LETTER_FOR_DIGIT`: A letter stands for a digit in the credit code; `CREDIT_CODE_CHARACTER`: The credit code has a character that is not allowed; `CREDIT_CODE_NOT_A_UNION`: Not the credit code of a union; `CREDIT_CODE_CHECKSUM`: The credit code's check character is wrong; `REGION_CODE_FORM`: The region code has the wrong form; `FOUNDED_IN_FUTURE`: The founding date lies in the future; `FOUNDED_TOO_EARLY`: The founding date is too early; `STATUS_AT_FOUNDING`: Not a status to found a union with; `PARENT_REQUIRED`: The upper union is missing; `TYPE_NOT_UNDER_PARENT`: Such a union cannot stand there; `LEVEL_NOT_OF_TYPE`: The level does not suit the type; `LEVEL_ABOVE_PARENT`: The level is too high for the place; `TREE_TOO_DEEP`: The tree is too deep */
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
    getUnit: {
        parameters: {
            query?: never;
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
            /** @description With `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
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
    changeUnit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The union's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitChangeRequest"];
            };
        };
        responses: {
            /** @description Changed, with the new `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `UNIT_NAME_TAKEN`: There is a union of this name already; `CREDIT_CODE_TAKEN`: Another union has this credit code; `UNIT_NOT_OPEN`: The union cannot be changed now; `STATUS_CHANGE`: The status cannot change like this; `HAS_LIVE_CHILDREN`: There are unions below it; `SUCCESSION_UNDER_WAY`: It is taking over another union's members; `UNIT_NOT_EMPTY`: Somebody still belongs to the union */
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
            /** @description `UNIT_NAME_LENGTH`: The name is too short or too long; `UNIT_NAME_CHARACTER`: The name has an invisible character; `CREDIT_CODE_LENGTH`: The credit code has the wrong length; `CREDIT_CODE_LETTER_FOR_DIGIT`: A letter stands for a digit in the credit code; `CREDIT_CODE_CHARACTER`: The credit code has a character that is not allowed; `CREDIT_CODE_NOT_A_UNION`: Not the credit code of a union; `CREDIT_CODE_CHECKSUM`: The credit code's check character is wrong; `REGION_CODE_FORM`: The region code has the wrong form; `FOUNDED_IN_FUTURE`: The founding date lies in the future; `FOUNDED_TOO_EARLY`: The founding date is too early */
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
    listUnitChildren: {
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
                 * @description The union's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
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
                    "application/json": components["schemas"]["PageUnitView"];
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
    dissolveUnit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you read; may be absent
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The union's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingRequest"];
            };
        };
        responses: {
            /** @description Dissolved, with the new `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `UNIT_NOT_EMPTY`: Somebody still belongs to the union; `UNIT_NOT_OPEN`: The union cannot be changed now; `STATUS_CHANGE`: The status cannot change like this; `HAS_LIVE_CHILDREN`: There are unions below it; `SUCCESSION_UNDER_WAY`: It is taking over another union's members */
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
            422: components["responses"]["Refused422.53460548"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    listUnitHistory: {
        parameters: {
            query?: never;
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
            /** @description The states */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePastUnitView"];
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
    getUnitLeft: {
        parameters: {
            query?: never;
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
            /** @description What there is, with the union's `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitLeft"];
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
    mergeUnit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` you read; may be absent
                 * @example "v1"
                 */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The union's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingRequest"];
            };
        };
        responses: {
            /** @description Merged, with the new `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.NOT_FOUND"];
            406: components["responses"]["Refused406"];
            /** @description `UNIT_NOT_OPEN`: The union cannot be changed now; `STATUS_CHANGE`: The status cannot change like this; `HAS_LIVE_CHILDREN`: There are unions below it; `SUCCESSION_UNDER_WAY`: It is taking over another union's members */
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
            422: components["responses"]["Refused422.53460548"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    moveUnit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` you read
                 * @example "v1"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The union's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRequest"];
            };
        };
        responses: {
            /** @description Moved, with the new `ETag` */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `MOVE_UNDER_ITSELF`: A union cannot stand under itself; `UNIT_NOT_OPEN`: The union cannot be changed now; `PARENT_NOT_OPEN`: The upper union takes in no union now; `UNIT_NAME_TAKEN`: There is a union of this name already; `TREE_FULL`: The tree is full */
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
            /** @description `PARENT_REQUIRED`: The upper union is missing; `TYPE_NOT_UNDER_PARENT`: Such a union cannot stand there; `LEVEL_NOT_OF_TYPE`: The level does not suit the type; `LEVEL_ABOVE_PARENT`: The level is too high for the place; `TREE_TOO_DEEP`: The tree is too deep */
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
    listUnitChanges: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the answer before
                 * @example 0
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesUnitChangeView"];
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
}
