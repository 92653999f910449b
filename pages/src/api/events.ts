// Generated from contracts/openapi/events.yaml by "npm run api"; do not edit.
export interface paths {
    "/api/v1/channels/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a scanned code leads to
         * @description Needs no sign-in. A code that is not open answers too, with `open: false`, the `reason` and a `message` for the person.
         */
        get: operations["getChannel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{code}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a channel
         * @description Nobody joins through it any more; what came through it stays counted.
         */
        post: operations["closeChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{code}/poster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The poster of a channel, to be printed
         * @description A4: the drive's title, the union, the QR code, the code to be typed and what to do. A PDF with its fonts embedded unless `Accept` or `format` asks for a picture. Needs no sign-in: it shows what the code itself leads to. There is none of a channel nobody can join through any more.
         */
        get: operations["getChannelPoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{code}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The QR code of a channel
         * @description Leads to the channel's join page. A PNG picture unless `Accept` or `format` asks for SVG. Needs no sign-in; may be kept for a day.
         */
        get: operations["getChannelQr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{code}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a channel again that was closed by hand
         * @description The same code works again, as far as its drive and its dates let it.
         */
        post: operations["reopenChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declared-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Declared figures, newest first
         * @description Those of unions at which you may see figures (`VIEW_FIGURES`).
         */
        get: operations["listDeclaredFacts"];
        put?: never;
        /**
         * Declare a union's figure of a month
         * @description Counts once somebody else has approved it, and is shown apart from what the system has seen. What was approved and is wrong is put right by another declaration: `corrects` names the first one, and `quantity` is the number that is right. Needs the permission to declare figures (`DECLARE_FIGURES`) at the union or above it.
         */
        post: operations["declareFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declared-facts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One declared figure
         * @description Needs the permission to see figures (`VIEW_FIGURES`) at its union or above it.
         */
        get: operations["getDeclaredFact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declared-facts/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a declared figure
         * @description It counts from now on, for its union and those above it; a correction counts by its difference to what stands. Nobody approves what they declared themselves, and a union's figure of a month is approved once. Needs the permission to decide on declared figures (`APPROVE_FIGURES`).
         */
        post: operations["approveDeclaredFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declared-facts/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a declared figure
         * @description By somebody else than who declared it, with the reason. Needs the permission to decide on declared figures (`APPROVE_FIGURES`).
         */
        post: operations["rejectDeclaredFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declared-facts/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a declared figure back
         * @description While it waits. Needs the permission to declare figures (`DECLARE_FIGURES`) at its union or above it.
         */
        post: operations["withdrawDeclaredFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List joining drives, newest first
         * @description Those whose sponsor, or a unit that holds one of their channels, lies in your scope.
         */
        get: operations["listDrives"];
        put?: never;
        /**
         * Start a joining drive
         * @description The drive is open at once unless `status` says `DRAFT`; before its first day its channels say that it has not started. Needs the permission to run drives (`RUN_DRIVE`) at the sponsor.
         */
        post: operations["startDrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a joining drive
         * @description For those who see its sponsor or a unit that holds one of its channels.
         */
        get: operations["getDrive"];
        /**
         * Change a joining drive
         * @description Replaces title, description, groups, dates and targets; the sponsor stays. Channels follow: none stays open beyond the drive's dates. `status` is ignored here; use opening, pause, closing and settlement.
         */
        put: operations["changeDrive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drives/{id}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The channels of a drive, oldest first
         * @description An organiser of the drive gets all of them, others those of the units in their scope.
         */
        get: operations["listChannels"];
        put?: never;
        /**
         * Give a unit its way into a drive
         * @description Makes a code, its join page and its QR pictures. Give each venue or recruiter its own to see where people came from. Needs the permission to run drives (`RUN_DRIVE`) at the sponsor.
         */
        post: operations["giveOutChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drives/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a drive
         * @description No more applications; those waiting can still be reviewed and move its figures. Happens by itself after the last day, and when the sponsor union ends.
         */
        post: operations["closeDrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drives/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a drafted, paused or closed drive
         * @description Its channels open with it, except those closed by hand. The sponsor union must be in its normal status.
         */
        post: operations["openDrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drives/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause an open drive
         * @description Its channels take no applications until it is opened again.
         */
        post: operations["pauseDrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drives/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a drive has come
         * @description Who holds the permission to see figures (`VIEW_FIGURES`) at the sponsor gets the whole drive; who holds it at a unit with a channel gets that unit's part and nothing of the others. An application counts for the channel it came through and the union it was made to, on its day of submission; `approved` follows its status. Figures are kept by messages and lag behind by about a second.
         */
        get: operations["getDriveProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drives/{id}/progress/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the board of a drive
         * @description Server-sent events named `progress`: the board as `GET /drives/{id}/progress` shows it to the caller, then again whenever it has changed. They end with the token and once the drive is settled. A reader that is cut off asks again.
         */
        get: operations["getDriveProgressEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drives/{id}/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A drive's counters beside a recount
         * @description Recounts the attributed applications and members and compares, channel by channel; every difference should be zero. Slow on a large drive; for audits, not for boards. Needs the permission to see figures (`VIEW_FIGURES`) at the sponsor.
         */
        get: operations["reconcileDrive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drives/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a closed drive for good
         * @description Freezes its figures as they stand. This cannot be taken back. Happens by itself to a drive whose sponsor union has ended, once no application waits any more.
         */
        post: operations["settleDrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drives/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed about joining drives
         * @description Begin with `after=0`, then send `next` as `after`. Drives that changed, or whose channels did, each once as it now is. A client that keeps the newest `version` of each drive ends equal to the server; drives are never deleted, so there are no tombstones.
         */
        get: operations["listDriveChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The facts an indicator is the sum of
         * @description In the order of their ids, as far as you may see figures (`VIEW_FIGURES`). Facts are never changed: what was wrong is put right by another fact, whose quantity is the difference. Whom a fact is about is not shown.
         */
        get: operations["listFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The catalogue of indicators
         * @description What each is made of, its definition and source, and by what it can be split up.
         */
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an indicator comes to
         * @description For a union with all below it, as the tree stood on the days of the facts. `computed` is what the system has seen, `declared` what unions reported that do not work with it yet; they are not added up. Figures follow what happens within about a second. Needs the permission to see figures (`VIEW_FIGURES`) at the union or above it; for those without an office there it does not exist.
         */
        get: operations["getIndicator"];
        put?: never;
        post?: never;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ChangesDriveView: {
            /** @description The drives that changed */
            items?: components["schemas"]["Drive"][];
            /** @description Whether more is waiting right now */
            more?: boolean;
            /**
             * @description Send as `after` the next time, also when nothing is new
             * @example 42
             */
            next?: string;
        };
        Channel: {
            /**
             * @description What the QR code carries and people can type: ten characters of Crockford Base32, the last one a check
             * @example 7K3MZQ0XR0
             */
            code?: string;
            /** @description When it was made */
            createdAt?: components["schemas"]["Instant"];
            /** @description The drive it belongs to */
            driveId?: components["schemas"]["UUID"];
            /** @description Last day, included */
            endsOn?: components["schemas"]["LocalDate"];
            /**
             * @description Whom it is for
             * @example [
             *       "COURIER"
             *     ]
             */
            groups?: string[];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description The address of its join page
             * @example https://gonghui.example/join/7K3MZQ0XR0
             */
            joinUrl?: string;
            /**
             * @description What people call it, such as the venue
             * @example 火车站配送站
             */
            label?: string;
            /** @description Whether people can join through it today */
            open?: boolean;
            /**
             * @description The address of the QR code as a picture
             * @example https://gonghui.example/api/v1/channels/7K3MZQ0XR0/qr?format=png
             */
            qrPng?: string;
            /**
             * @description The address of the QR code as a drawing, for print
             * @example https://gonghui.example/api/v1/channels/7K3MZQ0XR0/qr?format=svg
             */
            qrSvg?: string;
            /** @description Why not; absent while it is open */
            reason?: components["schemas"]["Openness"];
            /**
             * @description Who works with it; seen by organisers only
             * @example 宝塔区工会宣传队
             */
            recruiter?: string;
            /** @description First day on which people can join through it */
            startsOn?: components["schemas"]["LocalDate"];
            /** @description The union that applicants join */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description That union's name
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
        ChannelRequest: {
            /** @description Last day, included; the drive's when absent */
            endsOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Whom it is for; all groups of the drive when absent or empty
             * @example [
             *       "COURIER"
             *     ]
             */
            groups?: string[] | null;
            /**
             * @description What people call it, such as the venue; the unit's name when absent
             * @example 火车站配送站
             */
            label?: string | null;
            /**
             * @description Who works with it; seen by organisers only
             * @example 宝塔区工会宣传队
             */
            recruiter?: string | null;
            /** @description First day; the drive's when absent */
            startsOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description The union that applicants join: the drive's sponsor or one below it
             * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a11
             */
            unitId: components["schemas"]["UUID"];
        };
        /**
         * @description What one of a quantity is
         *
         *     - `PERSONS`: persons
         *     - `PERSON_TIMES`: persons, each time they take part
         *     - `HOUSEHOLDS`: households
         *     - `UNIONS`: unions
         *     - `ITEMS`: items
         *     - `SESSIONS`: sessions
         *     - `FEN`: hundredths of a yuan
         * @enum {string}
         */
        CountedIn: "PERSONS" | "PERSON_TIMES" | "HOUSEHOLDS" | "UNIONS" | "ITEMS" | "SESSIONS" | "FEN";
        DeclaredFact: {
            /** @description The declaration it puts right */
            corrects?: components["schemas"]["UUID"];
            /** @description When it was decided or taken back; absent while it waits */
            decidedAt?: components["schemas"]["Instant"];
            /** @description When it was declared */
            declaredAt?: components["schemas"]["Instant"];
            /**
             * @description Number of the document it is from
             * @example 延县工发〔2026〕12号
             */
            document?: string;
            /**
             * @description What the figure rests on
             * @example 县总工会季度报表，已核对原件。
             */
            evidence?: string;
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description What is counted */
            measure?: components["schemas"]["UnionMeasure"];
            /**
             * @description The month, in Asia/Shanghai
             * @example 2026-09
             */
            month?: string;
            /**
             * Format: int64
             * @description How much was declared; of a correction the number that is right
             * @example 120
             */
            quantity?: number;
            /**
             * @description Why it was rejected
             * @example 与原件不符。
             */
            reason?: string;
            /**
             * Format: int64
             * @description How much counts now, with its corrections; absent unless it is approved and no correction
             * @example 120
             */
            standing?: number;
            /** @description Where it stands */
            status?: components["schemas"]["DeclaredFactStatus"];
            /** @description The union */
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
        DeclaredFactRequest: {
            /** @description The approved declaration of the same figure that is wrong; no correction itself */
            corrects?: components["schemas"]["UUID"] | null;
            /**
             * @description Number of the document it is from
             * @example 延县工发〔2026〕12号
             */
            document?: string | null;
            /**
             * @description What the figure rests on, 2 to 500 characters
             * @example 县总工会季度报表，已核对原件。
             */
            evidence: string;
            /** @description What is counted */
            measure: components["schemas"]["UnionMeasure"];
            /**
             * @description The month, at the latest the present one
             * @example 2026-09
             */
            month: string;
            /**
             * Format: int64
             * @description How much, in what the measure is counted in; of a correction the number that is right
             * @example 120
             */
            quantity: number;
            /** @description The union */
            unitId: components["schemas"]["UUID"];
        };
        /**
         * @description Where a declared figure stands
         *
         *     - `SUBMITTED`: waits for somebody else's decision
         *     - `APPROVED`: counts
         *     - `REJECTED`: rejected
         *     - `WITHDRAWN`: taken back
         * @enum {string}
         */
        DeclaredFactStatus: "SUBMITTED" | "APPROVED" | "REJECTED" | "WITHDRAWN";
        Discard: {
            /**
             * @description Why it is given up
             * @example 测试环境的旧消息
             */
            reason: string;
        };
        Drive: {
            /** @description When it was made */
            createdAt?: components["schemas"]["Instant"];
            /**
             * @description Anything people should know; plain text
             * @example 面向全市快递员和货车司机
             */
            description?: string;
            /** @description Last day, included */
            endsOn?: components["schemas"]["LocalDate"];
            /**
             * @description Whom it is for
             * @example [
             *       "COURIER"
             *     ]
             */
            groups?: string[];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /** @description When its figures were frozen; absent until then */
            settledAt?: components["schemas"]["Instant"];
            /** @description The union that runs it */
            sponsorUnitId?: components["schemas"]["UUID"];
            /**
             * @description The name of the union that runs it
             * @example 延安市总工会
             */
            sponsorUnitName?: string;
            /** @description First day */
            startsOn?: components["schemas"]["LocalDate"];
            /** @description Its status */
            status?: components["schemas"]["DriveStatus"];
            /** @description How many members it means to win */
            targets?: components["schemas"]["DriveTarget"][];
            /**
             * @description What people call the drive
             * @example 2026年八大群体集中入会行动
             */
            title?: string;
            /**
             * Format: int64
             * @description Counts up with every change; as `ETag` it is `"v<version>"`
             * @example 1
             */
            version?: number;
        };
        DriveCount: {
            /**
             * Format: int64
             * @description Applications submitted
             * @example 180
             */
            applied?: number;
            /**
             * Format: int64
             * @description Applications approved
             * @example 125
             */
            approved?: number;
        };
        DriveDifference: {
            /**
             * Format: int64
             * @description Difference of the applications submitted
             * @example 0
             */
            applied?: number;
            /**
             * Format: int64
             * @description Difference of the applications approved
             * @example 0
             */
            approved?: number;
            /**
             * Format: int64
             * @description Approved applications less members who joined
             * @example 0
             */
            members?: number;
            /** @description Whether all three are zero */
            zero?: boolean;
        };
        DriveProgress: {
            /**
             * Format: int64
             * @description Applications submitted, whatever became of them
             * @example 180
             */
            applied?: number;
            /**
             * Format: int64
             * @description Applications approved: the applicant became a member
             * @example 125
             */
            approved?: number;
            /** @description Time of the newest application or decision in these figures; of the drive's creation while there is none */
            asOf?: components["schemas"]["Instant"];
            /** @description By channel */
            byChannel?: components["schemas"]["DriveProgressOfChannel"][];
            /** @description By day of submission (Asia/Shanghai); days without are left out */
            byDay?: components["schemas"]["DriveProgressOfDay"][];
            /** @description By group */
            byGroup?: components["schemas"]["DriveProgressOfGroup"][];
            /** @description By union */
            byUnit?: components["schemas"]["DriveProgressOfUnit"][];
            /** @description The drive */
            driveId?: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description Still waiting for a decision or for the applicant
             * @example 40
             */
            pending?: number;
            /**
             * Format: int64
             * @description Applications rejected
             * @example 10
             */
            rejected?: number;
            /** @description Whether they are frozen because the drive is settled */
            settled?: boolean;
            /** @description The targets and what is reached of them */
            targets?: components["schemas"]["DriveTargetProgress"][];
            /** @description Whether these are the figures of the whole drive; false when only the units in your scope are in them */
            whole?: boolean;
            /**
             * Format: int64
             * @description Applications withdrawn
             * @example 5
             */
            withdrawn?: number;
        };
        DriveProgressOfChannel: {
            /**
             * Format: int64
             * @description Applications submitted
             * @example 180
             */
            applied?: number;
            /**
             * Format: int64
             * @description Applications approved
             * @example 125
             */
            approved?: number;
            /**
             * @description Code of the channel
             * @example 7K3MZQ0XR0
             */
            channelCode?: string;
            /**
             * @description What people call the channel
             * @example 火车站配送站
             */
            label?: string;
            /**
             * Format: int64
             * @description Applications rejected
             * @example 10
             */
            rejected?: number;
            /** @description The union that applicants join */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description That union's name
             * @example 宝塔区总工会
             */
            unitName?: string;
            /**
             * Format: int64
             * @description Applications withdrawn
             * @example 5
             */
            withdrawn?: number;
        };
        DriveProgressOfDay: {
            /**
             * Format: int64
             * @description Applications submitted
             * @example 180
             */
            applied?: number;
            /**
             * Format: int64
             * @description Applications approved
             * @example 125
             */
            approved?: number;
            /**
             * @description The day of submission
             * @example 2026-11-22
             */
            day?: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description Applications rejected
             * @example 10
             */
            rejected?: number;
            /**
             * Format: int64
             * @description Applications withdrawn
             * @example 5
             */
            withdrawn?: number;
        };
        DriveProgressOfGroup: {
            /**
             * Format: int64
             * @description Applications submitted
             * @example 180
             */
            applied?: number;
            /**
             * Format: int64
             * @description Applications approved
             * @example 125
             */
            approved?: number;
            /**
             * @description Code of the group
             * @example COURIER
             */
            group?: string;
            /**
             * @description Name of the group
             * @example 快递员
             */
            label?: string;
            /**
             * Format: int64
             * @description Applications rejected
             * @example 10
             */
            rejected?: number;
            /**
             * Format: int64
             * @description Applications withdrawn
             * @example 5
             */
            withdrawn?: number;
        };
        DriveProgressOfUnit: {
            /**
             * Format: int64
             * @description Applications submitted
             * @example 180
             */
            applied?: number;
            /**
             * Format: int64
             * @description Applications approved
             * @example 125
             */
            approved?: number;
            /**
             * Format: int64
             * @description Applications rejected
             * @example 10
             */
            rejected?: number;
            /** @description The union */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description The union's name
             * @example 宝塔区总工会
             */
            unitName?: string;
            /**
             * Format: int64
             * @description Applications withdrawn
             * @example 5
             */
            withdrawn?: number;
        };
        DriveReconciliation: {
            /** @description Whether every difference is zero. Members may lag behind approvals for a moment, until their messages have arrived. */
            balanced?: boolean;
            /** @description The drive */
            driveId?: components["schemas"]["UUID"];
            /** @description Channel by channel */
            items?: components["schemas"]["DriveReconciliationLine"][];
        };
        DriveReconciliationLine: {
            /**
             * @description Code of the channel
             * @example 7K3MZQ0XR0
             */
            channelCode?: string;
            /** @description What the counters say */
            counted?: components["schemas"]["DriveCount"];
            /** @description Counters less recount */
            difference?: components["schemas"]["DriveDifference"];
            /**
             * Format: int64
             * @description Members who joined through the channel
             * @example 125
             */
            members?: number;
            /** @description What the attributed applications add up to */
            recounted?: components["schemas"]["DriveCount"];
        };
        DriveRequest: {
            /**
             * @description Anything people should know; plain text
             * @example 面向全市快递员和货车司机
             */
            description?: string | null;
            /**
             * @description Last day, included
             * @example 2026-12-31
             */
            endsOn: components["schemas"]["LocalDate"];
            /**
             * @description Whom it is for
             * @example [
             *       "COURIER",
             *       "TRUCK_DRIVER"
             *     ]
             */
            groups: string[];
            /**
             * @description The union that runs it; units below it can be given channels. Fixed once the drive exists
             * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
             */
            sponsorUnitId?: ((string | components["schemas"]["UUID"] | null) | null) | components["schemas"]["UUID"] | null;
            /**
             * @description First day (Asia/Shanghai); today when absent
             * @example 2026-11-01
             */
            startsOn?: ((string | components["schemas"]["LocalDate"] | null) | null) | components["schemas"]["LocalDate"] | null;
            /**
             * @description Only when it is started: `OPEN` (the default) or `DRAFT`
             * @example OPEN
             */
            status?: ((string | components["schemas"]["DriveStatus"] | null) | null) | components["schemas"]["DriveStatus"] | null;
            /** @description How many members it means to win */
            targets?: components["schemas"]["DriveTarget"][] | null;
            /**
             * @description What people call the drive
             * @example 2026年八大群体集中入会行动
             */
            title: string;
            /** @description Short for `sponsorUnitId` */
            unitId?: components["schemas"]["UUID"] | null;
        };
        /**
         * @description What state a joining drive is in
         *
         *     - `DRAFT`: being prepared; its channels are not open
         *     - `OPEN`: running; its channels take applications between its dates
         *     - `PAUSED`: stopped for a while
         *     - `CLOSED`: over; late reviews still move its figures
         *     - `SETTLED`: over for good; its figures are frozen
         * @enum {string}
         */
        DriveStatus: "DRAFT" | "OPEN" | "PAUSED" | "CLOSED" | "SETTLED";
        /** @description A goal for a group or a unit, or for the whole drive when neither is named */
        DriveTarget: {
            /**
             * @description Code of the group
             * @example COURIER
             */
            group?: string | null;
            /**
             * Format: int64
             * @description New members
             * @example 500
             */
            number: number;
            /** @description A unit below the sponsor; all below it count too */
            unitId?: components["schemas"]["UUID"] | null;
        };
        DriveTargetProgress: {
            /** @description Code of the group; absent unless it is for one */
            group?: string;
            /**
             * @description Name of the group or unit
             * @example 快递员
             */
            label?: string;
            /**
             * Format: int64
             * @description How many members it means to win
             * @example 500
             */
            number?: number;
            /**
             * @description One decimal, rounded down
             * @example 25
             */
            percent?: number;
            /**
             * Format: int64
             * @description Members won: approved applications
             * @example 125
             */
            reached?: number;
            /** @description The union; absent unless it is for one */
            unitId?: components["schemas"]["UUID"];
        };
        Fact: {
            /** @description The fact it puts right */
            corrects?: components["schemas"]["UUID"];
            /** @description Whether a union reported it */
            declared?: boolean;
            /** @description By what it is split up */
            dimensions?: components["schemas"]["FactDimension"][];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description Code of the measure
             * @example MEMBER_JOINED
             */
            measure?: string;
            /** @description The day it counts on */
            on?: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description How much, in what the measure is counted in; of a correction the difference
             * @example 1
             */
            quantity?: number;
            /**
             * @description Address of the record it follows from; absent when it is about a person
             * @example /api/v1/units/01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a11
             */
            subject?: string;
            /** @description The union it counts for, and those above it */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description The union's name
             * @example 火车站工会
             */
            unitName?: string;
        };
        FactDimension: {
            /**
             * @description The dimension
             * @example group
             */
            dimension?: string;
            /**
             * @description Its value
             * @example COURIER
             */
            value?: string;
        };
        Indicator: {
            /** @description Code of the indicator */
            code?: components["schemas"]["IndicatorCode"];
            /** @description What one of it is; of a ratio what its first part is counted in */
            countedIn?: components["schemas"]["CountedIn"];
            /**
             * @description What counts and what does not
             * @example 月末在籍会员，保留会籍的不计。
             */
            definition?: string;
            /**
             * @description By what its total can be split up
             * @example [
             *       "group"
             *     ]
             */
            dimensions?: string[];
            /** @description How it is made of facts */
            kind?: components["schemas"]["IndicatorKind"];
            /** @description The measures it is made of */
            measures?: components["schemas"]["IndicatorMeasure"][];
            /**
             * @description Its name
             * @example 会员总数
             */
            name?: string;
        };
        /**
         * @description The indicators
         *
         *     - `MEMBERS_JOINED`: members joined
         *     - `MEMBERS_LEFT`: members left
         *     - `MEMBERS_NET_GROWTH`: net growth of members
         *     - `MEMBERS`: members
         *     - `PERSONS_JOINED`: persons who joined, each once
         *     - `UNIONS_FOUNDED`: unions founded
         *     - `UNIONS_DISSOLVED`: unions dissolved or merged
         *     - `UNIONS`: unions
         *     - `UNIONS_REELECTED`: unions re-elected
         *     - `MEMBERS_PER_UNION`: members per union
         *     - `CERTIFICATES_HANDLED`: certificates of legal personality issued and changed
         *     - `CERTIFICATES_ISSUED`: certificates issued first
         *     - `CERTIFICATES_CHANGED`: certificates changed
         *     - `CONTRACTS_SIGNED`: collective contracts signed
         *     - `CONTRACTS_FILED`: collective contracts filed
         *     - `CONTRACT_OFFERS`: offers to negotiate
         *     - `CARE_STATIONS`: care stations
         *     - `BABY_ROOMS`: mother-and-baby rooms
         *     - `RIGHTS_STATIONS`: rights stations
         * @enum {string}
         */
        IndicatorCode: "MEMBERS_JOINED" | "MEMBERS_LEFT" | "MEMBERS_NET_GROWTH" | "MEMBERS" | "PERSONS_JOINED" | "UNIONS_FOUNDED" | "UNIONS_DISSOLVED" | "UNIONS" | "UNIONS_REELECTED" | "MEMBERS_PER_UNION" | "CERTIFICATES_HANDLED" | "CERTIFICATES_ISSUED" | "CERTIFICATES_CHANGED" | "CONTRACTS_SIGNED" | "CONTRACTS_FILED" | "CONTRACT_OFFERS" | "CARE_STATIONS" | "BABY_ROOMS" | "RIGHTS_STATIONS";
        /**
         * @description How an indicator is made of facts
         *
         *     - `SUM`: all of a period
         *     - `STOCK`: what there is at the end of the last month
         *     - `DISTINCT`: the persons of a period, each once
         *     - `RATIO`: one indicator by another
         * @enum {string}
         */
        IndicatorKind: "SUM" | "STOCK" | "DISTINCT" | "RATIO";
        IndicatorMeasure: {
            /**
             * @description Code of the measure
             * @example MEMBER_JOINED
             */
            code?: string;
            /**
             * @description What counts and what does not
             * @example 首次成为在籍会员的人。
             */
            definition?: string;
            /**
             * @description Its name
             * @example 入会
             */
            name?: string;
            /**
             * @description The rule or the message the definition rests on
             * @example 会员消息
             */
            source?: string;
        };
        IndicatorOfUnit: {
            /** @description What the system has seen */
            computed?: components["schemas"]["IndicatorPart"];
            /** @description What was declared */
            declared?: components["schemas"]["IndicatorPart"];
            /** @description The union */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description Its name
             * @example 宝塔区总工会
             */
            unitName?: string;
        };
        IndicatorOfValue: {
            /** @description What the system has seen */
            computed?: components["schemas"]["IndicatorPart"];
            /** @description What was declared */
            declared?: components["schemas"]["IndicatorPart"];
            /**
             * @description The value
             * @example COURIER
             */
            value?: string;
        };
        /** @description What an indicator comes to */
        IndicatorPart: {
            /**
             * Format: int64
             * @description The amount; of a ratio its first part
             * @example 386057
             */
            amount?: number;
            /**
             * Format: int64
             * @description Second part of a ratio
             * @example 3383
             */
            of?: number;
            /**
             * @description The first part by the second, two decimals; absent when the second is zero
             * @example 114.12
             */
            ratio?: number;
        };
        IndicatorValue: {
            /** @description By union right below, as the tree stood; what is left is the union's own */
            below?: components["schemas"]["IndicatorOfUnit"][];
            /** @description By value of the dimension; what has none is in the total alone */
            byDimension?: components["schemas"]["IndicatorOfValue"][];
            /** @description The indicator */
            code?: components["schemas"]["IndicatorCode"];
            /** @description What the system has seen */
            computed?: components["schemas"]["IndicatorPart"];
            /** @description What one of it is; of a ratio what its first part is counted in */
            countedIn?: components["schemas"]["CountedIn"];
            /** @description What unions declared and somebody else approved */
            declared?: components["schemas"]["IndicatorPart"];
            /**
             * @description The definition that was used
             * @example 月末在籍会员，保留会籍的不计。
             */
            definition?: string;
            /**
             * @description First month
             * @example 2026-01
             */
            from?: string;
            /** @description How it is made of facts */
            kind?: components["schemas"]["IndicatorKind"];
            /**
             * @description Its name
             * @example 会员总数
             */
            name?: string;
            /**
             * @description Last month
             * @example 2026-11
             */
            to?: string;
            /** @description The union with all below it; absent when several were asked for together */
            unitId?: components["schemas"]["UUID"];
            /**
             * @description The union's name
             * @example 延安市总工会
             */
            unitName?: string;
        };
        /**
         * Format: date-time
         * @description A moment, RFC 3339 in UTC
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Invitation: {
            /**
             * @description The code
             * @example 7K3MZQ0XR0
             */
            code?: string;
            /** @description The drive it belongs to */
            drive?: components["schemas"]["InvitationDrive"];
            /**
             * @description Whom it is for
             * @example [
             *       "COURIER"
             *     ]
             */
            groups?: string[];
            /**
             * @description The reason in words, by Accept-Language; absent while it is open
             * @example 本次入会行动已经结束。
             */
            message?: string;
            /** @description What an applicant must, or may, consent to */
            notices?: components["schemas"]["InvitationNotice"][];
            /** @description Whether you can apply through it today */
            open?: boolean;
            /** @description Why it is not open; absent while it is */
            reason?: components["schemas"]["Openness"];
            /** @description The union that applicants join */
            unit?: components["schemas"]["InvitationUnit"];
        };
        InvitationDrive: {
            /** @description The drive's last day, included */
            endsOn?: components["schemas"]["LocalDate"];
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description What people call the drive
             * @example 2026年八大群体集中入会行动
             */
            title?: string;
        };
        InvitationNotice: {
            /**
             * @description Code of the notice
             * @example MEMBERSHIP
             */
            notice?: string;
            /** @description Without consent to it there is no application */
            required?: boolean;
            /**
             * @description Its text
             * @example 为办理入会，我们需要处理您的姓名和证件号码。
             */
            text?: string;
            /**
             * @description Its title
             * @example 个人信息处理告知书
             */
            title?: string;
            /**
             * Format: int32
             * @description Its version, to be named in the consent
             * @example 1
             */
            version?: number;
        };
        InvitationUnit: {
            /** @description Its id */
            id?: components["schemas"]["UUID"];
            /**
             * @description The union's name
             * @example 宝塔区总工会
             */
            name?: string;
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
        /**
         * @description Whether people can join through a channel, and why not
         *
         *     - `OPEN`: open
         *     - `NOT_STARTED`: the drive has not started
         *     - `PAUSED`: the drive is paused
         *     - `ENDED`: the drive is over
         *     - `CLOSED`: the channel is closed
         *     - `UNIT_NOT_ACTIVE`: the union cannot take members at present
         *     - `UNIT_WITHOUT_MEMBERS`: a local federation takes no members directly
         * @enum {string}
         */
        Openness: "OPEN" | "NOT_STARTED" | "PAUSED" | "ENDED" | "CLOSED" | "UNIT_NOT_ACTIVE" | "UNIT_WITHOUT_MEMBERS";
        PageChannelView: {
            /** @description The items of this page */
            items?: components["schemas"]["Channel"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageDeclaredFactView: {
            /** @description The items of this page */
            items?: components["schemas"]["DeclaredFact"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageDriveView: {
            /** @description The items of this page */
            items?: components["schemas"]["Drive"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageFactView: {
            /** @description The items of this page */
            items?: components["schemas"]["Fact"][];
            /**
             * @description Send as `cursor` for the next page; null on the last
             * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
             */
            next?: string | null;
        };
        PageIndicatorView: {
            /** @description The items of this page */
            items?: components["schemas"]["Indicator"][];
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
        Reason: {
            /**
             * @description Why, 2 to 500 characters
             * @example 材料齐全，同意。
             */
            reason: string;
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
         * @description What is counted of unions and members
         *
         *     - `MEMBER_JOINED`: members joined
         *     - `MEMBER_LEFT`: members left
         *     - `MEMBER_RETAINED`: memberships retained
         *     - `MEMBER_RESTORED`: memberships restored
         *     - `MEMBER_TRANSFERRED_IN`: members transferred in
         *     - `MEMBER_TRANSFERRED_OUT`: members transferred out
         *     - `MEMBER_REGROUPED`: members who changed their group
         *     - `UNION_FOUNDED`: unions founded
         *     - `UNION_DISSOLVED`: unions dissolved or merged
         * @enum {string}
         */
        UnionMeasure: "MEMBER_JOINED" | "MEMBER_LEFT" | "MEMBER_RETAINED" | "MEMBER_RESTORED" | "MEMBER_TRANSFERRED_IN" | "MEMBER_TRANSFERRED_OUT" | "MEMBER_REGROUPED" | "UNION_FOUNDED" | "UNION_DISSOLVED";
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
        /** @description Seen but not allowed (`FORBIDDEN`) */
        "Refused403.ec8855d0": {
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
        /** @description `CHANNEL_UNKNOWN`: There is no such code */
        "Refused404.CHANNEL_UNKNOWN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CHANNEL_UNKNOWN`: There is no such code; `DRIVE_UNKNOWN`: There is no such drive */
        "Refused404.CHANNEL_UNKNOWN.DRIVE_UNKNOWN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DRIVE_UNKNOWN`: There is no such drive */
        "Refused404.DRIVE_UNKNOWN": {
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
        /** @description The answer is not offered in the format asked for */
        Refused406: {
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
    getChannel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of `message`: zh (default) or en
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description As scanned or typed; case, spaces and hyphens do not matter
                 * @example 7K3MZQ0XR0
                 */
                code: unknown;
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
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["Refused400"];
            404: components["responses"]["Refused404.CHANNEL_UNKNOWN"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    closeChannel: {
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
                 * @description As scanned or typed; case, spaces and hyphens do not matter
                 * @example 7K3MZQ0XR0
                 */
                code: unknown;
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
                    "application/json": components["schemas"]["Channel"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.CHANNEL_UNKNOWN.DRIVE_UNKNOWN"];
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
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getChannelPoster: {
        parameters: {
            query?: {
                /** @description `pdf` or `png`; by default what `Accept` prefers */
                format?: "pdf" | "png";
                /** @description Language of what is printed: `zh` or `en`; by default that of `Accept-Language` */
                lang?: "zh" | "en";
            };
            header?: {
                /**
                 * @description Language of what is printed where `lang` is not given: zh (default) or en
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description As scanned or typed; case, spaces and hyphens do not matter
                 * @example 7K3MZQ0XR0
                 */
                code: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The poster */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                };
            };
            400: components["responses"]["Refused400"];
            404: components["responses"]["Refused404.CHANNEL_UNKNOWN"];
            406: components["responses"]["Refused406"];
            /** @description `POSTER_CHANNEL_CLOSED`: The channel is closed; `POSTER_DRIVE_OVER`: The drive is over; `POSTER_UNIT_TAKES_NO_MEMBERS`: The union cannot take members at present */
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
    getChannelQr: {
        parameters: {
            query?: {
                /** @description `png` or `svg`; by default what `Accept` prefers */
                format?: "png" | "svg";
                /**
                 * @description Edge in pixels
                 * @example 512
                 */
                size?: number;
            };
            header?: never;
            path: {
                /**
                 * @description As scanned or typed; case, spaces and hyphens do not matter
                 * @example 7K3MZQ0XR0
                 */
                code: unknown;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                    /** @example <svg … */
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["Refused400"];
            404: components["responses"]["Refused404.CHANNEL_UNKNOWN"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    reopenChannel: {
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
                 * @description As scanned or typed; case, spaces and hyphens do not matter
                 * @example 7K3MZQ0XR0
                 */
                code: unknown;
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
                    "application/json": components["schemas"]["Channel"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.CHANNEL_UNKNOWN.DRIVE_UNKNOWN"];
            406: components["responses"]["Refused406"];
            /** @description `CHANNEL_DRIVE_OVER`: The drive is over */
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
    listDeclaredFacts: {
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
                status?: components["schemas"]["DeclaredFactStatus"];
                /** @description Only those of this union and the ones below it */
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
                    "application/json": components["schemas"]["PageDeclaredFactView"];
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
    declareFact: {
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
                "application/json": components["schemas"]["DeclaredFactRequest"];
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
                    "application/json": components["schemas"]["DeclaredFact"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            /** @description `CORRECTED_DOES_NOT_STAND`: What is corrected does not count */
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
            /** @description `DECLARED_UNIT_UNKNOWN`: There is no such union; `MONTH_FORM`: Not a month; `MONTH_TO_COME`: The month is still to come; `EVIDENCE_LENGTH`: The evidence is too short or too long; `CORRECTED_UNKNOWN`: There is no such declaration to correct; `CORRECTS_A_CORRECTION`: A correction cannot be corrected; `CORRECTS_ANOTHER_FIGURE`: It is another figure than the one it corrects */
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
    getDeclaredFact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The declaration's id
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
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredFact"];
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
    approveDeclaredFact: {
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
                 * @description The declaration's id
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
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredFact"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `DECLARED_BY_YOURSELF`: You declared it yourself; `DECLARATION_DECIDED`: The declaration is decided; `ALREADY_DECLARED`: The figure stands already */
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
    rejectDeclaredFact: {
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
                 * @description The declaration's id
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
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredFact"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `DECLARED_BY_YOURSELF`: You declared it yourself; `DECLARATION_DECIDED`: The declaration is decided */
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
            /** @description Some of the input is not valid */
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
    withdrawDeclaredFact: {
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
                 * @description The declaration's id
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
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredFact"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            406: components["responses"]["Refused406"];
            /** @description `DECLARATION_DECIDED`: The declaration is decided */
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
    listDrives: {
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
                /** @description Only those in this status */
                status?: components["schemas"]["DriveStatus"];
                /** @description Only drives that this unit, or one below it, sponsors or has a channel of */
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
                    "application/json": components["schemas"]["PageDriveView"];
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
    startDrive: {
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
                "application/json": components["schemas"]["DriveRequest"];
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
                    "application/json": components["schemas"]["Drive"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            406: components["responses"]["Refused406"];
            /** @description `DRIVE_OVER`: The drive's last day has passed; `SPONSOR_NOT_NORMAL`: The sponsor union cannot run a drive now */
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
            /** @description `SPONSOR_MISSING`: The sponsor union is missing; `SPONSOR_TWICE`: Two sponsor unions are named; `SPONSOR_UNKNOWN`: There is no such sponsor union; `ENDS_BEFORE_IT_STARTS`: It ends before it starts; `TARGET_OF_TWO_KINDS`: A target is for a group or for a unit; `TARGET_GROUP_NOT_IN_DRIVE`: The target's group is not in the drive; `TARGET_TWICE`: The target is given twice; `TARGET_UNIT_OUTSIDE`: The target's unit is not below the sponsor; `STATUS_AT_CREATION`: Not a status to start with */
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
    getDrive: {
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
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drive"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.DRIVE_UNKNOWN"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    changeDrive: {
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
                "application/json": components["schemas"]["DriveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drive"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.DRIVE_UNKNOWN"];
            406: components["responses"]["Refused406"];
            /** @description `DRIVE_SETTLED`: The drive is settled; `SPONSOR_FIXED`: The sponsor union cannot change */
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
            /** @description `SPONSOR_TWICE`: Two sponsor unions are named; `ENDS_BEFORE_IT_STARTS`: It ends before it starts; `TARGET_OF_TWO_KINDS`: A target is for a group or for a unit; `TARGET_GROUP_NOT_IN_DRIVE`: The target's group is not in the drive; `TARGET_TWICE`: The target is given twice; `TARGET_UNIT_OUTSIDE`: The target's unit is not below the sponsor */
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
    listChannels: {
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
                 * @description The drive's id
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
                    "application/json": components["schemas"]["PageChannelView"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.DRIVE_UNKNOWN"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    giveOutChannel: {
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
                 * @description The drive's id
                 * @example 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10
                 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelRequest"];
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
                    "application/json": components["schemas"]["Channel"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.DRIVE_UNKNOWN"];
            406: components["responses"]["Refused406"];
            /** @description `CHANNEL_DRIVE_OVER`: The drive is over; `CHANNEL_UNIT_NOT_NORMAL`: The unit cannot take members now */
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
            /** @description `CHANNEL_UNIT_UNKNOWN`: There is no such unit; `CHANNEL_UNIT_WITHOUT_MEMBERS`: A federation takes no members directly; `CHANNEL_GROUP_NOT_IN_DRIVE`: The group is not in the drive; `CHANNEL_OUTSIDE_DRIVE`: The day is outside the drive; `CHANNEL_ENDS_BEFORE_IT_STARTS`: It ends before it starts */
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
    closeDrive: {
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
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drive"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.DRIVE_UNKNOWN"];
            406: components["responses"]["Refused406"];
            /** @description `DRIVE_SETTLED`: The drive is settled */
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
    openDrive: {
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
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drive"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.DRIVE_UNKNOWN"];
            406: components["responses"]["Refused406"];
            /** @description `DRIVE_OVER`: The drive's last day has passed; `DRIVE_SETTLED`: The drive is settled; `SPONSOR_NOT_NORMAL`: The sponsor union cannot run a drive now */
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
    pauseDrive: {
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
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drive"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.DRIVE_UNKNOWN"];
            406: components["responses"]["Refused406"];
            /** @description `DRIVE_TRANSITION`: Not possible in the drive's present status; `DRIVE_SETTLED`: The drive is settled */
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
    getDriveProgress: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of the labels: zh (default) or en
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description The drive's id
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
                    "application/json": components["schemas"]["DriveProgress"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.DRIVE_UNKNOWN"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    getDriveProgressEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the texts: zh (default) or en
                 * @example en
                 */
                "Accept-Language"?: string;
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
            /** @description Events, each with the board as its data */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["DriveProgress"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.DRIVE_UNKNOWN"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    reconcileDrive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The drive's id
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
                    "application/json": components["schemas"]["DriveReconciliation"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.DRIVE_UNKNOWN"];
            406: components["responses"]["Refused406"];
            429: components["responses"]["Refused429.Retry-After"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503.Retry-After"];
        };
    };
    settleDrive: {
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
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for `If-Match` */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drive"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401.WWW-Authenticate"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404.DRIVE_UNKNOWN"];
            406: components["responses"]["Refused406"];
            /** @description `DRIVE_TRANSITION`: Not possible in the drive's present status */
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
    listDriveChanges: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the answer before; 0 to begin
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
                    "application/json": components["schemas"]["ChangesDriveView"];
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
    listFacts: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the page before; absent for the first page
                 * @example AgsnC1oBky8-fBp7Oo9SDG8_f5oQ
                 */
                cursor?: string;
                /**
                 * @description First month, by default from the beginning
                 * @example 2026-01
                 */
                from?: string;
                /** @description Only facts of this indicator; of a stock all until the last month */
                indicator?: components["schemas"]["IndicatorCode"];
                /**
                 * @description How many items at the most; 50 by default
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Last month, by default the present one
                 * @example 2026-11
                 */
                to?: string;
                /** @description Only facts that count for this union */
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
                    "application/json": components["schemas"]["PageFactView"];
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
    listIndicators: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of the names: zh (default) or en
                 * @example en
                 */
                "Accept-Language"?: string;
            };
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
                    "application/json": components["schemas"]["PageIndicatorView"];
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
    getIndicator: {
        parameters: {
            query?: {
                /**
                 * @description Shows the unions right below, each with all below it
                 * @example true
                 */
                below?: boolean;
                /**
                 * @description Splits the total up by a dimension of the indicator
                 * @example group
                 */
                dimension?: string;
                /**
                 * @description First month, by default January of the year of the last one; a stock counts from the beginning whatever it is
                 * @example 2026-01
                 */
                from?: string;
                /**
                 * @description Last month, by default the present one
                 * @example 2026-11
                 */
                to?: string;
                /** @description The union; without it all unions together whose figures you may see */
                unit?: components["schemas"]["UUID"];
            };
            header?: {
                /**
                 * @description Language of the names: zh (default) or en
                 * @example en
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The indicator */
                code: components["schemas"]["IndicatorCode"];
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
                    "application/json": components["schemas"]["IndicatorValue"];
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
}
