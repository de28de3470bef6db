/** Made from the document of the API by `npm run api-types`; never edited by hand. */
export interface paths {
    "/api/v1/customers/{reference}/appointments/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts or declines another time that the customer asked for.
         * @description `id` is that of an invitation which is `proposed` by the customer. Accepted, it is an open invitation for one contact in that time, and an appointment that it moves is withdrawn in the same moment; declined, what was agreed stands, and the customer reads so. The key must speak for the member of staff. Answering what is answered is a conflict.
         */
        post: operations["answerAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{reference}/appointments/{id}/call-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calls off an appointment that was agreed, for the member of staff whose it is.
         * @description `id` is that of an `open` invitation whose source is `appointment`. The permission ends at once, and the customer reads in the portal who called it off, until its time is over; nothing is sent. Where the customer called it off, withdraw the invitation instead. The key must speak for the member of staff. What is over, called off or under way (a permit rests on it) is a conflict.
         */
        post: operations["callOffAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/authzen-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the Authorization API is, for programs that speak AuthZEN. */
        get: operations["readAuthZenConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access/v1/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same for up to 1,000 questions at once.
         * @description A question that cannot be read is answered with no, and the others are answered. Each counts as one request of the minute. `options.evaluations_semantic` may stop at the first no or the first yes.
         */
        post: operations["evaluateBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access/v1/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * May this sender contact this customer by this way about this topic?
         * @description OpenID AuthZEN Authorization API 1.0. `context` carries the decision: why not, when next, how much is left, and what members of staff read, in the languages of Accept-Language. Who or what is not known here is answered with no; a key without the scope `read` is not told whether somebody is a customer.
         */
        post: operations["evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access/v1/search/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By which ways may this sender contact this customer?
         * @description The channels that are open now.
         */
        post: operations["searchActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access/v1/search/resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whom may this sender contact?
         * @description The allowed contact list for machines, in the order of our ids. All pages judge for the instant of the first one; a page may hold fewer results than asked for, and the last one has an empty token.
         */
        post: operations["searchResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access/v1/search/subject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who may contact this customer?
         * @description Of the type that is asked for: all members of staff, or the automated and AI senders that keys are bound to by name.
         */
        post: operations["searchSubjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A webhook and how it stands, also one that was removed. */
        get: operations["readWebhook"];
        put?: never;
        post?: never;
        /** Nothing is sent there any more, also nothing that waits; what it received can still be read. */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        /**
         * Changes what is named; what is absent stays as it is.
         * @description `isDisabled`: what is on its way and what happens meanwhile waits, withdrawals and erasures for five years and all else for a hundred days. Enabled again, it is sent all of that.
         */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/api/v1/permits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this key has claimed and not ended, the oldest first: open, waiting, and overdue. */
        get: operations["listPermits"];
        put?: never;
        /**
         * Claims the permission for one contact, and the place that it takes.
         * @description 201: granted, with what the contact is made by. 202: waits for a second person (basis vital-interest; claimed by a key that is bound by name to the member of staff who contacts, with a reason). 409 with a decision: refused; whoever is not known is refused like somebody who has not chosen the sender. Sent again under its Idempotency-Key it tells how the permit stands now: 201 while it is open and the contact still allowed, 202 while it waits, and 200 where it is neither any more, without anything to make a contact by.
         */
        post: operations["claimPermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permits/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The second person confirms a permit for a topic of basis vital-interest.
         * @description By a key that is bound to that member of staff by name, and another one's than the program that claimed. What the contact is made by is read by whoever claimed.
         */
        post: operations["confirmPermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every webhook and how it stands, the oldest first. */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * From now on an address is sent the changes that it wants to hear of.
         * @description Signed as Standard Webhooks 1.0 says, at least once, and of each customer in order. The secret is shown this once.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is on record of a customer, without any address or number.
         * @description Addresses and numbers leave this house through a permit alone. `contactPerson` is who looked after the customer before; who does now stands in `assignments`, in general (`area` null) and per area.
         */
        get: operations["getCustomer"];
        /**
         * Records a customer under the id that your own system gave the person, or brings what is known up to date.
         * @description Name the customer as `system:id`, such as `salesforce:003A…`; whoever is not known by it is made. `references` are the ids that further systems gave the same person: from then on each of them names the customer, and none is ever taken back. It does what an import does: contact points that are no longer listed are removed where nobody has verified them and the customer has not chosen; nothing is opened for a customer who has; a refusal holds at once, for everybody who shares the number: of what is told with it, and of what is on record and was never verified, so that it is told again with a number that comes later. `contactPoints` is the whole list; without it nothing of them changes. There is no field for what a customer is worth. A key without the scope `read` is answered id and version alone; for one with it, the customer reads that it looked.
         */
        put: operations["putCustomer"];
        post?: never;
        /**
         * Erases a customer (GDPR Art. 17).
         * @description Name, addresses, numbers, words, choices and the ids of other systems are gone; proof of consents stays for as long as the law wants it, under an id that names nobody, and refusals stay as hashes. Whoever was never here is answered alike.
         */
        delete: operations["eraseCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Adds a member of staff under the id that your own system gave them, or brings them up to date.
         * @description What is not told stays as it is. Where places changed, who looks after whom is derived afresh at once: nobody loses their person to a lowered capacity.
         */
        put: operations["putStaffMember"];
        post?: never;
        /**
         * Somebody works here no more.
         * @description They cannot sign in, and who looked after whom is derived afresh at once, so that nobody is left with a person who is gone.
         */
        delete: operations["letStaffMemberGo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became different, in the order in which it did.
         * @description Ask again with `after` set to the `cursor` of the answer before: nothing is missed and nothing comes twice. Without `after` the feed begins with the oldest change that is kept (90 days); `after=newest` answers the cursor of this moment. With `wait` an empty answer is held back until something happens, or the seconds are over.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{reference}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What took place with a customer or was tried, the newest first. */
        get: operations["listContacts"];
        put?: never;
        /**
         * Reports a contact that took place elsewhere, or was tried.
         * @description It counts at once, also where it was not agreed, and is judged by what the customer had decided at its instant. One for which the sender holds a permit is that permit's report. On what basis it was allowed is told to keys with the scope `read`.
         */
        post: operations["reportContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a webhook has been sent, the newest first; also one that was removed.
         * @description With `customer` and `kind=consent.withdrawn` the proof that a withdrawal arrived: `deliveredAt`. Our own id finds also whom we have forgotten.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{reference}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The customer's open wishes to be contacted, what waits for an answer, and proposed appointments.
         * @description Whatever is `proposed` permits nothing until the other side accepts it: the customer what staff proposed, the member of staff another time that the customer asked for. At most some dozens: so many may be open at once. `next` is always null.
         */
        get: operations["listInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works here. */
        get: operations["listStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{reference}/portal-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link for a letter or mail, by which the customer can stop all contacts without signing in.
         * @description Without signing in the link can only narrow: stop everything, or pause. It shows nothing of the customer. From its page the customer signs in to choose. It is told this once; made again, it is another link, and those before stay good.
         */
        post: operations["makePortalLink"];
        /**
         * Makes all links of the customer useless, from now on.
         * @description For a letter that went astray. What was stopped or paused by one of them stays so. A key without the scope `read` is told neither how many there were nor whether somebody is a customer.
         */
        delete: operations["revokePortalLinks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{reference}/unsubscribe-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link by which the customer unsubscribes from a topic over a channel, with the headers of RFC 8058.
         * @description It never expires, can be made as often as wanted, and says nothing about the customer. The topic must rest on consent. A reference that names nobody gets a link too, which does nothing.
         */
        post: operations["makeUnsubscribeLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The tools of AI agents, as the Model Context Protocol has them.
         * @description may_i_contact and whom_may_i_contact (check), claim_permit and report_contact (permit), always as ai. The topics and ways of this house stand with their arguments. Send `Accept: application/json, text/event-stream`, as the protocol wants it; whatever is said follows Accept-Language, and what a tool says its argument `language`. There are no sessions and no streams: each message is answered as JSON. Each call of a tool counts as a request. What the transport refuses is told as a JSON-RPC error, in English.
         */
        post: operations["callTool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{reference}/contact-points/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Closes a contact point: nothing arrives there, or the customer does not want to be reached there.
         * @description `bad`: mails come back, the number is somebody else's. `refusedChannels`: "do not call this number"; it holds at once, and for everybody who shares the number. Neither can be taken back by a program: opening needs the customer.
         */
        patch: operations["closeContactPoint"];
        trace?: never;
    };
    "/api/v1/staff/{reference}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says on which days somebody is away; replaces the whole list.
         * @description Whole days in the company's time zone, both ends included.
         */
        put: operations["putAbsences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{reference}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes an appointment, which the customer accepts or declines in the portal.
         * @description Permits nothing until the customer accepts: then it is an invitation for one contact in that time. Nothing is sent; to tell the customer of it is a contact of its own. The key must speak for the member of staff, and the member of staff must be there for the customer. At most three are open at once, and whoever was declined waits fourteen days; which of these it was is told to keys with the scope `read`.
         */
        post: operations["proposeAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{reference}/introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes a colleague who is better suited, to which the customer says yes, no, or asks first.
         * @description Permits nothing and changes nothing until the customer says yes: then the colleague stands first among the people chosen, and whether there is room is derived as for any choice. Nothing is sent. The key must speak for the member of staff who proposes, and they must be there for the customer. One at a time, for fourteen days, and whoever was declined waits as long; which of these it was is told to keys with the scope `read`.
         */
        post: operations["proposeIntroduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{reference}/appointments/{id}/times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes another time: instead of one that the customer asked for, or to move what is agreed.
         * @description `id` is that of an invitation which is `proposed` by the customer, or of an `open` one whose source is `appointment`. Way and topic stay. Nothing changes until the customer accepts; what is agreed stands until then. One move is open at a time, and whoever was declined waits fourteen days before asking to move the same appointment again. The key must speak for the member of staff.
         */
        post: operations["proposeOtherTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/house": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may be named: the company's topics and channels, its areas and teams.
         * @description `company.changed` in the feed of changes says when to read it again.
         */
        get: operations["readHouse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public keys by which the tokens of permits are verified (RFC 7517).
         * @description A key is listed a quarter of an hour before it signs, and for as long as a token that it signed may hold: a list that is kept for some minutes knows every key, and is read again where a token names another one.
         */
        get: operations["readPermitKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counters and durations of this process, in the text form of Prometheus. */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document. */
        get: operations["readOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A permit that this key has claimed.
         * @description Says by what the contact is made while it is open, and no longer once the customer has said no, or the key speaks for the sender no more.
         */
        get: operations["readPermit"];
        put?: never;
        post?: never;
        /** Gives a permit back: nobody was contacted, and its place is free again. */
        delete: operations["releasePermit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{reference}/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a customer decided: the document, the letter in words, and what waits for the customer's yes.
         * @description `sentences` are written in every language of Accept-Language that we speak. Whom the customer blocked is told to nobody. `ETag` names the version; version 0 means that nothing is on record, and nobody may get in touch but where no consent is needed.
         */
        get: operations["readPreferences"];
        /**
         * Record what a customer said to you: what narrows holds at once, what widens waits for their yes.
         * @description The customer is asked in the portal and, where there is an e-mail address of their own, by mail. A later recording, or a decision of the customer's, supersedes what waits. What the customer declined is not put to them again: it is then listed neither in `holds` nor in `waits`. While a customer is leaving, nothing is put to them: what would widen is listed in `refused`. Name the version that you read, by `If-Match` (refused with 412) or `basedOnVersion` (refused with 409); both answer what became different since. What was different before is told to keys with the scope `read` alone, and the customer reads that they looked; others are answered the version.
         */
        put: operations["recordPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a delivery again, under the same `webhook-id`.
         * @description Where the webhook is disabled, it waits until it is not.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permits/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what became of a permit; it then is a contact, or none. */
        post: operations["reportPermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret, shown this once; for 24 hours the last one signs as well. */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which rows of a call list or a mailing may be contacted?
         * @description Takes NDJSON (application/x-ndjson) or CSV (text/csv, a header, comma, semicolon or tab; Excel's `sep=;` may stand before it) in UTF-8, a row a line: `customer`, and `sender`, `channel`, `topic`, `at` where the row differs from the query, in NDJSON the sender as `{"type":"staff","id":"…"}`. Send nothing else: a misspelt `chanel` would be answered for another one, and names and addresses have no business here. Answers in the same format and order, while it reads: read while you send. At most 1,000,000 rows of 4,096 bytes. A row is answered with its `line` (the first is 1, a header counts), `customer` as you named them, `allowed` (in CSV `yes` or `no`), `reasons` (codes, in CSV with spaces between them), the `window` in which the contact is allowed next (in CSV `next_from` and `next_until`), and what the tightest cap has `left`. One that is none answers no with `malformed`, and at which `place`, as a JSON pointer; one that cannot be decided no with `unavailable`; a row without an answer is a no. It checks and claims nothing: claim a permit before each contact, or screen shortly before.
         */
        post: operations["screenContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends an event of the kind `webhook.test` on the way that every event goes. */
        post: operations["sendWebhookTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/simulate/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who looks after whom, when these customers have chosen like this and these people have so many places? */
        post: operations["simulateAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/simulate/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** May this sender contact this customer over this channel about this topic at this instant? */
        post: operations["simulateDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{reference}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells that the customer sent something, so that it may be answered.
         * @description Opens one answer by the same way and about the same topic, for seven days from receipt. The customer sees it and can withdraw it. Nothing of what was sent is stored. The key must speak for the member of staff, and for all of them where nobody is named. A wish to be contacted is only ever the customer's own act.
         */
        post: operations["tellMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{reference}/invitations/{id}": {
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
         * Withdraws a wish or an answer, as the customer asked, or a proposed appointment. Withdrawing twice is no fault.
         * @description The key must speak for the member of staff whom it is for, and for all of them where it is for nobody in particular; one for others is not there.
         */
        delete: operations["withdrawInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a webhook is sent: one change.
         * @description Signed as Standard Webhooks 1.0 says: compare the signature of the bytes as they came, refuse a timestamp that is more than five minutes off, and take a `webhook-id` that was taken before for a repetition. Answer with 2xx within 20 seconds, and work afterwards. Anything else, a redirect too, is sent again after 5 seconds, 5 minutes, 30 minutes, 2 hours, 5 hours, 10 hours, 14 hours, 20 hours, 24 hours, or later where `Retry-After` says so, and given up after about three days. 410 disables the webhook: what it wants to hear of waits until it is enabled again. Of one customer an event is sent when those before it have arrived or were given up.
         */
        post: operations["receiveEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Absence: {
            /**
             * Format: date
             * @description The first day: `YYYY-MM-DD`
             */
            from: string;
            /**
             * Format: date
             * @description The last day: `YYYY-MM-DD`
             */
            to: string;
        };
        Absences: {
            /** @description All of them; empty = none */
            absences: components["schemas"]["Absence"][];
        };
        /** @description By which way: the id of a channel, such as `phone`. */
        Action: {
            /** @description The id of a channel, as the house lists them. */
            name: string;
            /** @description Whatever else is known of it; nothing of it is read. */
            properties?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        AnswerReason: {
            /** @enum {string} */
            code: "ai_refused" | "automated_refused" | "not_chosen" | "topic_refused" | "channel_refused" | "no_contact_point" | "appointment_needed" | "paused" | "outside_hours" | "public_holiday" | "cap_reached" | "unavailable" | "sender_not_allowed" | "topic_missing" | "unknown_subject" | "unknown_customer" | "unknown_channel" | "unknown_topic";
            until: string | null;
        };
        Appointment: {
            /** @description Whom the customer would meet or speak with: our id, or `system:id` */
            staff: string;
            /** @description By which way: the id of a channel of the house */
            channel: string;
            /** @description About what: the id of a topic of the house */
            topic: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z, in the future
             */
            from: string;
            /**
             * Format: date-time
             * @description Not included; at most a day later
             */
            until: string;
        };
        AppointmentAnswer: {
            /** @description Whose appointment it is: our id, or `system:id` */
            staff: string;
            /**
             * @description To the time that the customer asked for
             * @enum {string}
             */
            answer: "accept" | "decline";
        };
        Assignment: {
            id: string;
            staff: string | null;
            rank: number | null;
            waiting: {
                staff: string;
                position: number | null;
            }[];
        };
        AuthZenConfiguration: {
            /** Format: uri */
            policy_decision_point: string;
            /** Format: uri */
            access_evaluation_endpoint: string;
            /** Format: uri */
            access_evaluations_endpoint: string;
            /** Format: uri */
            search_subject_endpoint: string;
            /** Format: uri */
            search_resource_endpoint: string;
            /** Format: uri */
            search_action_endpoint: string;
        };
        CallingOff: {
            /** @description Whose appointment it is: our id, or `system:id` */
            staff: string;
        };
        CapState: {
            cap: {
                max: number;
                per: string;
                channel?: string;
                topic?: string;
                /** @enum {string} */
                sender?: "staff" | "automated" | "ai";
            };
            used: number;
            left: number;
            freeAt: string | null;
        };
        Change: {
            /** @constant */
            kind: "customer.recorded";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: Record<string, never>;
        } | {
            /** @constant */
            kind: "customer.erased";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: Record<string, never>;
        } | {
            /** @constant */
            kind: "account.closed";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: {
                /** Format: date-time */
                eraseAt: string;
            };
        } | {
            /** @constant */
            kind: "account.kept";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: Record<string, never>;
        } | {
            /** @constant */
            kind: "contact_point.changed";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: Record<string, never>;
        } | {
            /** @constant */
            kind: "preference.changed";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: {
                /** @description Of the preferences, from now on */
                version: number;
            };
        } | {
            /** @constant */
            kind: "preference.waiting";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: {
                /** @description The id of what waits */
                waiting: string;
                /** @enum {string} */
                state: "waiting" | "declined";
            };
        } | {
            /** @constant */
            kind: "consent.withdrawn";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: {
                topics: {
                    topic: string;
                    channel: string;
                }[];
            };
        } | {
            /** @constant */
            kind: "assignment.changed";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: {
                /** @description null = in general */
                area: string | null;
                /** @description The member of staff until now; null = nobody */
                from: string | null;
                /** @description null = nobody */
                to: string | null;
            };
        } | {
            /** @constant */
            kind: "invitation.opened";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: {
                /** @description Its id in the customer's list of invitations */
                invitationId: string;
            };
        } | {
            /** @constant */
            kind: "invitation.closed";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: {
                /** @description Its id in the customer's list of invitations */
                invitationId: string;
            };
        } | {
            /** @constant */
            kind: "appointment.asked";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: {
                /** @description Its id in the customer's list of invitations */
                invitationId: string;
            };
        } | {
            /** @constant */
            kind: "contact.recorded";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: {
                contactId: string;
                sender: components["schemas"]["Sender"];
                channel: string;
                topic: string;
                /** @enum {string} */
                outcome: "reached" | "not_reached";
            };
        } | {
            /** @constant */
            kind: "contact.freed";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: {
                contactId: string;
                sender: components["schemas"]["Sender"];
                channel: string;
                topic: string;
            };
        } | {
            /** @constant */
            kind: "permit.granted";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: {
                permitId: string;
                sender: components["schemas"]["Sender"];
                channel: string;
                topic: string;
                /** Format: date-time */
                expiresAt: string;
            };
        } | {
            /** @constant */
            kind: "permit.ended";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: {
                permitId: string;
                /** @enum {string} */
                outcome: "reached" | "not_reached" | "not_contacted";
                /**
                 * @description The customer said no: make no contact by it
                 * @constant
                 */
                refused?: true;
            };
        } | {
            /** @constant */
            kind: "permit.unreported";
            /** @description Our id */
            customer: string;
            /** Format: date-time */
            at: string;
            data: {
                permitId: string;
                sender: components["schemas"]["Sender"];
                channel: string;
                topic: string;
            };
        } | {
            /** @constant */
            kind: "company.changed";
            customer: null;
            /** Format: date-time */
            at: string;
            data: {
                /** @description The member of staff whom it is about */
                staff?: string;
            };
        };
        ChangePage: {
            changes: components["schemas"]["Change"][];
            cursor: string;
            hasMore: boolean;
        };
        Contact: {
            id: string;
            /** Format: date-time */
            at: string;
            sender: components["schemas"]["Sender"];
            channel: string;
            topic: string;
            /** @enum {string} */
            outcome: "reached" | "not_reached";
            counts: boolean;
            basis: ("consent" | "contract" | "legal-obligation" | "vital-interest" | "invitation") | null;
        };
        ContactPage: {
            contacts: components["schemas"]["Contact"][];
            next: string | null;
        };
        ContactPoint: {
            id: string;
            /** @enum {string} */
            kind: "email" | "phone" | "postal";
            openChannels: string[];
            usableChannels: string[];
            isVerified: boolean;
            badSince: string | null;
        };
        ContactPointClosing: {
            /**
             * @description Nothing arrives there
             * @constant
             */
            bad?: true;
            /** @description The customer does not want to be reached there by these ways: ids of channels */
            refusedChannels?: string[];
        };
        ContactPointToPut: {
            /**
             * @description What it is
             * @constant
             */
            kind: "email";
            /** @description An e-mail address */
            value: string;
            /** @description By which ways a customer who has not chosen may be reached there, as far as one wanted is; absent = by all of these */
            openChannels?: "email"[];
        } | {
            /**
             * @description What it is
             * @constant
             */
            kind: "phone";
            /** @description A telephone number; without a country code as it is dialled in the country of the address, else of the house */
            value: string;
            /** @description By which ways a customer who has not chosen may be reached there, as far as one wanted is; absent = by all of these */
            openChannels?: "phone"[];
        } | {
            /**
             * @description What it is
             * @constant
             */
            kind: "postal";
            /** @description Where letters arrive */
            value: {
                /** @description With the number */
                street: string;
                /** @description Empty where there is none */
                postalCode: string;
                /** @description The town */
                city: string;
                /**
                 * @description ISO 3166-1 or its name; absent = it is not said
                 * @default
                 */
                country: string;
            };
            /** @description By which ways a customer who has not chosen may be reached there, as far as one wanted is; absent = by all of these */
            openChannels?: ("letter" | "visit")[];
        };
        ContactReport: {
            sender: components["schemas"]["Sender"];
            /** @description By which way: the id of a channel of the house */
            channel: string;
            /** @description About what: the id of a topic of the house */
            topic: string;
            /**
             * Format: date-time
             * @description When it took place: ISO 8601 with offset or Z, not in the future
             */
            at: string;
            /**
             * @description One that reached nobody counts, too
             * @enum {string}
             */
            outcome: "reached" | "not_reached";
            /** @description Your own id of it: told twice, it counts once */
            source?: string;
        };
        CreatedWebhook: {
            id: string;
            name: string;
            url: string;
            kinds: ("customer.recorded" | "customer.erased" | "account.closed" | "account.kept" | "contact_point.changed" | "preference.changed" | "preference.waiting" | "consent.withdrawn" | "assignment.changed" | "invitation.opened" | "invitation.closed" | "appointment.asked" | "contact.recorded" | "contact.freed" | "permit.granted" | "permit.ended" | "permit.unreported" | "company.changed")[];
            /** Format: date-time */
            createdAt: string;
            /** @description `gone`: the receiver answered 410 */
            disabled: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                because: "wanted" | "gone";
            } | null;
            previousSecretUntil: string | null;
            /** @description Deliveries on their way, or waiting until the webhook is no longer disabled */
            waiting: number;
            /** @description Null = nothing waits because an attempt failed */
            behindSince: string | null;
            /** @description Deliveries given up */
            dead: number;
            lastDeliveredAt: string | null;
            /** @description Since then nothing is sent there; what it received can still be read */
            removedAt: string | null;
            /** @description `whsec_…`; it is shown this once */
            secret: string;
        };
        Customer: {
            id: string;
            references: string[];
            name: {
                /** @enum {string} */
                salutation?: "ms" | "mr";
                givenName: string;
                familyName: string;
            };
            language: string;
            hasChosen: boolean;
            preferenceVersion: number;
            contactPerson: string | null;
            contactPoints: components["schemas"]["ContactPoint"][];
            assignments: components["schemas"]["CustomerAssignment"][];
        };
        CustomerAssignment: {
            area: string | null;
            staff: string | null;
            rank: number | null;
            waiting: {
                staff: string;
                position: number | null;
            }[];
            /** Format: date-time */
            since: string;
        };
        CustomerPreferences: {
            customer: string;
            version: number;
            decidedAt: string | null;
            source: ("portal" | "mandate" | "import" | "staff" | "api" | "confirmation" | "unsubscribe" | "portal_link") | null;
            /** @description An id of what `source` says: of the member of staff or program that recorded it (with `confirmation`: what the customer then confirmed), of the mandate by which somebody acted, of the link, or of the import run. null = the customer in person. */
            recordedBy: string | null;
            recorder: components["schemas"]["PreferenceRecorder"] | null;
            preferences: components["schemas"]["Preferences"];
            sentences: {
                de?: string[];
                en?: string[];
            };
            waiting: components["schemas"]["WaitingPreferences"] | null;
        };
        CustomerToPut: {
            /** @description Ids that further systems gave the same person, as `system:id` */
            references?: string[];
            /** @description Of the person */
            name: {
                /**
                 * @description Absent = it is not known
                 * @enum {string}
                 */
                salutation?: "ms" | "mr";
                /** @description Empty where it is not known */
                givenName: string;
                /** @description Or the only name */
                familyName: string;
            };
            /**
             * @description In which the customer is written to; absent = as it is
             * @enum {string}
             */
            language?: "de" | "en";
            /** @description All of them; absent = as they are */
            contactPoints?: components["schemas"]["ContactPointToPut"][];
            /** @description A no that you know of; it holds at once, for every contact point told here */
            refusals?: {
                /** @description By which ways the customer does not want to be reached */
                channels: string[];
                /** @description Where you know it from; kept as evidence */
                source: string;
            }[];
            /** @description Who looked after them until now: our id, or the one by which the person was put, as `system:id` */
            contactPerson?: string | null;
        };
        Decision: {
            allowed: boolean;
            /** @enum {string} */
            basis: "consent" | "contract" | "legal-obligation" | "vital-interest" | "invitation";
            reasons: {
                /** @enum {string} */
                code: "sender_blocked" | "ai_refused" | "automated_refused" | "not_chosen" | "topic_refused" | "channel_refused" | "no_contact_point" | "appointment_needed" | "paused" | "outside_hours" | "public_holiday" | "cap_reached";
                until: string | null;
            }[];
            window: {
                /** Format: date-time */
                from: string;
                until: string | null;
            } | null;
            caps: components["schemas"]["CapState"][];
        };
        DisclosedDecision: {
            allowed: boolean;
            /** @enum {string} */
            basis: "consent" | "contract" | "legal-obligation" | "vital-interest" | "invitation";
            reasons: {
                /** @enum {string} */
                code: "ai_refused" | "automated_refused" | "not_chosen" | "topic_refused" | "channel_refused" | "no_contact_point" | "appointment_needed" | "paused" | "outside_hours" | "public_holiday" | "cap_reached" | "unavailable";
                until: string | null;
            }[];
            window: {
                /** Format: date-time */
                from: string;
                until: string | null;
            } | null;
            caps: components["schemas"]["CapState"][];
        };
        Evaluation: {
            decision: boolean;
            context: {
                allowed: boolean;
                basis: ("consent" | "contract" | "legal-obligation" | "vital-interest" | "invitation") | null;
                reasons: components["schemas"]["AnswerReason"][];
                window: {
                    /** Format: date-time */
                    from: string;
                    until: string | null;
                } | null;
                caps: components["schemas"]["CapState"][];
                /** @description What members of staff read, in the languages of Accept-Language. */
                explanation: {
                    [key: string]: string;
                };
            };
        };
        /** @description A question. A part that it does not name is taken from beside the list, as a whole. */
        EvaluationItem: {
            subject?: components["schemas"]["Subject"];
            action?: components["schemas"]["Action"];
            resource?: components["schemas"]["Resource"];
            context?: components["schemas"]["QuestionContext"];
        } & {
            [key: string]: unknown;
        };
        Evaluations: {
            evaluations: (components["schemas"]["Evaluation"] | components["schemas"]["FaultyEvaluation"])[];
        };
        FaultyEvaluation: {
            /** @constant */
            decision: false;
            context: {
                error: {
                    /** @constant */
                    status: 400;
                    message: string;
                };
            };
        };
        House: {
            name: string;
            timeZone: string;
            /** @description Whose public holidays count; null = none */
            region: string | null;
            channels: components["schemas"]["HouseChannel"][];
            /** @description Those that may be asked about */
            topics: components["schemas"]["HouseTopic"][];
            /** @description Groups of topics for which another person may be chosen */
            areas: {
                id: string;
                label: components["schemas"]["Label"];
            }[];
            teams: {
                id: string;
                label: components["schemas"]["Label"];
            }[];
        };
        HouseChannel: {
            id: string;
            /** @description It interrupts a person: a call, a visit, a video call */
            live: boolean;
            /** @description Used only on an invitation, unless the customer says otherwise */
            byAppointment: boolean;
            /** @description When it may be used at all, on the customer’s clock, days as 1 (Monday) to 7; null = always */
            hours: {
                days: number[];
                from: string;
                to: string;
            }[] | null;
        };
        HouseTopic: {
            id: string;
            label: components["schemas"]["Label"];
            /** @enum {string} */
            basis: "consent" | "contract" | "legal-obligation" | "vital-interest";
            area: string | null;
            /** @description What may be used where the customer named none; null = basis contract: none, else every one */
            channels: string[] | null;
        };
        Introduction: {
            /** @description The member of staff in whose words the reason is: our id, or `system:id` */
            proposedBy: string;
            /** @description The colleague who is better suited: our id, or `system:id` */
            staff: string;
            /** @description The id of an area of the house; null = in general */
            area: string | null;
            /** @description Shown to the customer */
            reason: string;
        };
        Invitation: {
            id: string;
            /** @enum {string} */
            state: "open" | "proposed";
            /** @enum {string} */
            source: "wish" | "appointment" | "reply";
            channel: string;
            topic: string | null;
            staff: string | null;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
            /** @description Of what is proposed: whoever did not propose it answers; else null */
            proposedBy: ("staff" | "customer") | null;
            /** @description The open appointment that stands until this one is accepted */
            moves: string | null;
        };
        InvitationPage: {
            invitations: components["schemas"]["Invitation"][];
            next: null;
        };
        Label: {
            de: string;
            en: string;
        };
        ListedPermit: {
            id: string;
            /** @enum {string} */
            state: "waiting" | "lapsed" | "open" | "overdue" | "ended";
            customer: string;
            sender: components["schemas"]["Sender"];
            channel: string;
            topic: string;
            /** @enum {string} */
            basis: "consent" | "contract" | "legal-obligation" | "vital-interest" | "invitation";
            /** Format: date-time */
            claimedAt: string;
            grantedAt: string | null;
            confirmedBy: string | null;
            /** Format: date-time */
            expiresAt: string;
            endedAt: string | null;
            outcome: ("reached" | "not_reached" | "not_contacted") | null;
            contact: string | null;
        };
        ListedPermits: {
            permits: components["schemas"]["ListedPermit"][];
            /** @description null = this is the last page */
            next: string | null;
        };
        McpMessage: {
            /**
             * @description The version of JSON-RPC
             * @constant
             */
            jsonrpc: "2.0";
        } & {
            [key: string]: unknown;
        };
        McpMessages: components["schemas"]["McpMessage"] | components["schemas"]["McpMessage"][];
        Message: {
            /** @description By which way it came: the id of a channel of the house */
            channel: string;
            /** @description About what: the id of a topic of the house; absent = anything */
            topic?: string;
            /** @description To whom it was sent: our id, or `system:id`; absent = whoever is there for the customer */
            staff?: string;
            /**
             * Format: date-time
             * @description When it came: ISO 8601 with offset or Z, not in the future
             */
            receivedAt: string;
            /** @description Your own id of it: told twice, it opens one answer */
            source: string;
        };
        Opened: {
            invitation: string;
        };
        OpenedBefore: {
            invitation: string;
        };
        OtherTime: {
            /** @description Whose appointment it is: our id, or `system:id` */
            staff: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z, in the future
             */
            from: string;
            /**
             * Format: date-time
             * @description Not included; at most a day later
             */
            until: string;
        };
        Permit: {
            id: string;
            /** @enum {string} */
            state: "waiting" | "lapsed" | "open" | "overdue" | "ended";
            customer: string;
            sender: components["schemas"]["Sender"];
            channel: string;
            topic: string;
            /** @enum {string} */
            basis: "consent" | "contract" | "legal-obligation" | "vital-interest" | "invitation";
            /** Format: date-time */
            claimedAt: string;
            grantedAt: string | null;
            confirmedBy: string | null;
            /** Format: date-time */
            expiresAt: string;
            endedAt: string | null;
            outcome: ("reached" | "not_reached" | "not_contacted") | null;
            contact: string | null;
            /** @description By what the contact is made; null unless the permit is open */
            contactPoint: {
                /** @enum {string} */
                kind: "email" | "phone" | "postal";
                value: string;
            } | null;
            /** @description What whoever calls says first */
            callWord: string | null;
            /** @description The number that the customer was told the call comes from; null = none was stated */
            callFrom: string | null;
            /** @description JWT (EdDSA); its keys are at /.well-known/jwks.json */
            token: string | null;
            /** @description What a mail about a topic of basis consent must carry; null for everything else */
            unsubscribe: components["schemas"]["UnsubscribeLink"] | null;
        };
        PermitClaim: {
            /** @description Our id, or the id in another system as `system:id` */
            customer: string;
            sender: components["schemas"]["Sender"];
            /** @description By which way: the id of a channel of the house */
            channel: string;
            /** @description About what: the id of a topic of the house; absent = what the key is for, where it says so */
            topic?: string;
            /** @description At most an hour for a live channel (usual: 15 minutes), a day for a written one (usual: an hour) */
            expiresInSeconds?: number;
            /** @description Why life or limb is at stake; required for a topic of basis vital-interest */
            reason?: string;
        };
        PermitConfirmation: {
            /** @description The member of staff who is the second person: our id, or `system:id` */
            confirmedBy: string;
        };
        PermitReport: {
            /**
             * @description `not_contacted`: no contact was tried, and its place is free again; all else counts
             * @enum {string}
             */
            outcome: "reached" | "not_reached" | "not_contacted";
            /**
             * Format: date-time
             * @description When the contact took place, within the permit's life; absent = when the permit was claimed
             */
            at?: string;
        };
        PortalLink: {
            id: string;
            /** Format: uri */
            url: string;
            /** Format: date-time */
            expiresAt: string;
        };
        PortalLinkWanted: {
            /**
             * @description How long it is good
             * @default 90
             */
            days: number;
        };
        PortalLinksRevoked: {
            /** @description How many were good until now, whoever made them. For a key with the scope `read` */
            revoked?: number;
        };
        PreferenceChange: {
            /** @constant */
            part: "people";
            /** @enum {string} */
            direction: "narrower" | "wider";
            area: string | null;
            before: {
                /**
                 * @description `ranked`: one of those in `ranked`; `anyone`: everyone of `teams`
                 * @enum {string}
                 */
                mode: "ranked" | "anyone" | "nobody";
                /** @description Ids of one to five members of staff, the favourite first; read in mode `ranked` alone */
                ranked?: string[];
                /** @description Ids of teams; absent or empty = every team; read in mode `anyone` alone */
                teams?: string[];
                /**
                 * @description Who steps in while the person is away, in mode `ranked`; absent = `wait`: nobody
                 * @enum {string}
                 */
                whenAway?: "deputy" | "next-choice" | "wait";
                /**
                 * @description Who may get in touch while nobody on the list has room; absent = `nobody`
                 * @enum {string}
                 */
                whileFull?: "nobody" | "branch";
            };
            after: {
                /**
                 * @description `ranked`: one of those in `ranked`; `anyone`: everyone of `teams`
                 * @enum {string}
                 */
                mode: "ranked" | "anyone" | "nobody";
                /** @description Ids of one to five members of staff, the favourite first; read in mode `ranked` alone */
                ranked?: string[];
                /** @description Ids of teams; absent or empty = every team; read in mode `anyone` alone */
                teams?: string[];
                /**
                 * @description Who steps in while the person is away, in mode `ranked`; absent = `wait`: nobody
                 * @enum {string}
                 */
                whenAway?: "deputy" | "next-choice" | "wait";
                /**
                 * @description Who may get in touch while nobody on the list has room; absent = `nobody`
                 * @enum {string}
                 */
                whileFull?: "nobody" | "branch";
            };
            /** @description The teams that may get in touch while nobody on a list has room; absent = those from before. */
            branch?: string[];
        } | {
            /** @constant */
            part: "blocked";
            /** @enum {string} */
            direction: "narrower" | "wider";
            staff: string;
        } | {
            /** @enum {string} */
            part: "automated" | "ai";
            /** @enum {string} */
            direction: "narrower" | "wider";
            channel: string;
        } | {
            /** @constant */
            part: "topic";
            /** @enum {string} */
            direction: "narrower" | "wider";
            topic: string;
            channel: string;
        } | {
            /** @constant */
            part: "channel_order";
            /** @constant */
            direction: "wider";
            topic: string;
            channels: string[];
        } | {
            /** @constant */
            part: "note";
            /** @constant */
            direction: "wider";
            topic: string;
            before: string | null;
            after: string | null;
        } | {
            /** @constant */
            part: "hours";
            /** @enum {string} */
            direction: "narrower" | "wider";
            channel: string;
            before: {
                /** @description Days of the week, 1 = Monday to 7 = Sunday */
                days: number[];
                /** @description Such as `17:30`; an end may be `24:00` */
                from: string;
                /** @description Such as `17:30`; an end may be `24:00` */
                to: string;
            }[] | null;
            after: {
                /** @description Days of the week, 1 = Monday to 7 = Sunday */
                days: number[];
                /** @description Such as `17:30`; an end may be `24:00` */
                from: string;
                /** @description Such as `17:30`; an end may be `24:00` */
                to: string;
            }[] | null;
        } | {
            /** @constant */
            part: "by_appointment";
            /** @enum {string} */
            direction: "narrower" | "wider";
            channel: string;
        } | {
            /** @constant */
            part: "public_holidays";
            /** @enum {string} */
            direction: "narrower" | "wider";
        } | {
            /** @constant */
            part: "cap";
            /** @enum {string} */
            direction: "narrower" | "wider";
            before: {
                /** @description So many contacts at most in any span of `per` */
                max: number;
                /** @description ISO 8601 duration of date parts, such as `P14D` or `P1M` */
                per: string;
                /** @description Of this channel alone; absent = of all */
                channel?: string;
                /** @description About this topic alone; absent = about all */
                topic?: string;
                /**
                 * @description By senders of this type alone; absent = by all
                 * @enum {string}
                 */
                sender?: "staff" | "automated" | "ai";
            } | null;
            after: {
                /** @description So many contacts at most in any span of `per` */
                max: number;
                /** @description ISO 8601 duration of date parts, such as `P14D` or `P1M` */
                per: string;
                /** @description Of this channel alone; absent = of all */
                channel?: string;
                /** @description About this topic alone; absent = about all */
                topic?: string;
                /**
                 * @description By senders of this type alone; absent = by all
                 * @enum {string}
                 */
                sender?: "staff" | "automated" | "ai";
            } | null;
        } | {
            /** @constant */
            part: "pause";
            /** @enum {string} */
            direction: "narrower" | "wider";
            before: {
                /**
                 * Format: date
                 * @description The first day: `YYYY-MM-DD`, in the customer's time zone
                 */
                from: string;
                /** @description The last day: `YYYY-MM-DD`; null = until further notice */
                to: string | null;
                /** @description Ids of topics that the pause leaves open */
                except?: string[];
                /**
                 * @description Until the customer gets in touch, and nobody asks when; only with nothing excepted
                 * @constant
                 */
                quiet?: true;
            } | null;
            after: {
                /**
                 * Format: date
                 * @description The first day: `YYYY-MM-DD`, in the customer's time zone
                 */
                from: string;
                /** @description The last day: `YYYY-MM-DD`; null = until further notice */
                to: string | null;
                /** @description Ids of topics that the pause leaves open */
                except?: string[];
                /**
                 * @description Until the customer gets in touch, and nobody asks when; only with nothing excepted
                 * @constant
                 */
                quiet?: true;
            } | null;
        } | {
            /** @constant */
            part: "time_zone";
            /** @constant */
            direction: "wider";
            before: string;
            after: string;
        } | {
            /** @constant */
            part: "region";
            /** @enum {string} */
            direction: "narrower" | "wider";
            before: string | null;
            after: string | null;
        };
        PreferenceConflict: {
            version: number;
            changes?: components["schemas"]["PreferenceChange"][];
        };
        PreferenceRecorder: {
            /**
             * @description `holder`: somebody acted for the customer by a mandate, whose name is not told. `link`: the customer, by a link that was mailed.
             * @enum {string}
             */
            role: "customer" | "holder" | "staff" | "program" | "link" | "import";
            /** @description Of the member of staff or the program; null for all others. */
            name: string | null;
        };
        Preferences: {
            /** @description IANA time zone, such as `Europe/Berlin` */
            timeZone: string;
            /** @description Whose public holidays count: ISO 3166-1 or -2, such as `DE-BY`; absent = the company's */
            region?: string;
            /** @description Who may get in touch */
            people: {
                /**
                 * @description `ranked`: one of those in `ranked`; `anyone`: everyone of `teams`
                 * @enum {string}
                 */
                mode: "ranked" | "anyone" | "nobody";
                /** @description Ids of one to five members of staff, the favourite first; read in mode `ranked` alone */
                ranked?: string[];
                /** @description Ids of teams; absent or empty = every team; read in mode `anyone` alone */
                teams?: string[];
                /**
                 * @description Who steps in while the person is away, in mode `ranked`; absent = `wait`: nobody
                 * @enum {string}
                 */
                whenAway?: "deputy" | "next-choice" | "wait";
                /**
                 * @description Who may get in touch while nobody on the list has room; absent = `nobody`
                 * @enum {string}
                 */
                whileFull?: "nobody" | "branch";
                /** @description By the id of an area: for its topics this choice replaces the general one */
                areas?: {
                    [key: string]: {
                        /**
                         * @description `ranked`: one of those in `ranked`; `anyone`: everyone of `teams`
                         * @enum {string}
                         */
                        mode: "ranked" | "anyone" | "nobody";
                        /** @description Ids of one to five members of staff, the favourite first; read in mode `ranked` alone */
                        ranked?: string[];
                        /** @description Ids of teams; absent or empty = every team; read in mode `anyone` alone */
                        teams?: string[];
                        /**
                         * @description Who steps in while the person is away, in mode `ranked`; absent = `wait`: nobody
                         * @enum {string}
                         */
                        whenAway?: "deputy" | "next-choice" | "wait";
                        /**
                         * @description Who may get in touch while nobody on the list has room; absent = `nobody`
                         * @enum {string}
                         */
                        whileFull?: "nobody" | "branch";
                    };
                };
                /** @description Ids of members of staff who never may, whatever else is said */
                blocked?: string[];
                /** @description Ids of channels open to automatic messages; absent or empty = none */
                automated?: string[];
                /** @description Ids of channels open to whatever no person has read or spoken; absent or empty = none */
                ai?: string[];
            };
            /** @description By the id of a topic: ids of channels, the dearest first; absent or empty = none */
            topics?: {
                [key: string]: string[];
            };
            /** @description By the id of a topic: the customer's own words; they decide nothing */
            notes?: {
                [key: string]: string;
            };
            /** @description By the id of a channel: weekly windows; absent = the company's hours, empty = never */
            hours?: {
                [key: string]: {
                    /** @description Days of the week, 1 = Monday to 7 = Sunday */
                    days: number[];
                    /** @description Such as `17:30`; an end may be `24:00` */
                    from: string;
                    /** @description Such as `17:30`; an end may be `24:00` */
                    to: string;
                }[];
            };
            /** @description Ids of channels used only on an invitation; absent = the company's */
            byAppointment?: string[];
            /** @description May channels that interrupt be used on a public holiday? Absent = no */
            publicHolidays?: boolean;
            /** @description How often at most; absent or empty = no limit */
            caps?: {
                /** @description So many contacts at most in any span of `per` */
                max: number;
                /** @description ISO 8601 duration of date parts, such as `P14D` or `P1M` */
                per: string;
                /** @description Of this channel alone; absent = of all */
                channel?: string;
                /** @description About this topic alone; absent = about all */
                topic?: string;
                /**
                 * @description By senders of this type alone; absent = by all
                 * @enum {string}
                 */
                sender?: "staff" | "automated" | "ai";
            }[];
            /** @description Days on which there is no contact */
            pauses?: {
                /**
                 * Format: date
                 * @description The first day: `YYYY-MM-DD`, in the customer's time zone
                 */
                from: string;
                /** @description The last day: `YYYY-MM-DD`; null = until further notice */
                to: string | null;
                /** @description Ids of topics that the pause leaves open */
                except?: string[];
                /**
                 * @description Until the customer gets in touch, and nobody asks when; only with nothing excepted
                 * @constant
                 */
                quiet?: true;
            }[];
        };
        PreferencesToRecord: {
            /** @description Everything that shall hold. `people.blocked` adds to whom the customer blocked, and lifts nothing. */
            preferences: components["schemas"]["Preferences"];
            /** @description The version that was read; or send it as If-Match. */
            basedOnVersion?: number;
            /** @description The member of staff whom the customer told, and who is named to the customer. */
            recordedBy?: string;
            /**
             * @description In which the customer was asked; else their own.
             * @enum {string}
             */
            language?: "de" | "en";
        };
        Problem: {
            /** @enum {string} */
            type: "urn:kontaktwahl:problem:not-json" | "urn:kontaktwahl:problem:body-malformed" | "urn:kontaktwahl:problem:query-invalid" | "urn:kontaktwahl:problem:header-invalid" | "urn:kontaktwahl:problem:credentials-missing" | "urn:kontaktwahl:problem:credentials-invalid" | "urn:kontaktwahl:problem:scope-missing" | "urn:kontaktwahl:problem:sender-not-allowed" | "urn:kontaktwahl:problem:not-found" | "urn:kontaktwahl:problem:method-not-allowed" | "urn:kontaktwahl:problem:conflict" | "urn:kontaktwahl:problem:cursor-expired" | "urn:kontaktwahl:problem:body-too-large" | "urn:kontaktwahl:problem:media-type-unsupported" | "urn:kontaktwahl:problem:body-invalid" | "urn:kontaktwahl:problem:key-used-otherwise" | "urn:kontaktwahl:problem:version-missing" | "urn:kontaktwahl:problem:too-many-requests" | "urn:kontaktwahl:problem:internal" | "urn:kontaktwahl:problem:unavailable";
            /** @description In the language of `Content-Language`, as all that is told in words. */
            title: string;
            status: number;
            detail: string;
            /** @description Each fault with its place in the body, as a JSON pointer in a URI fragment. */
            errors?: {
                detail: string;
                pointer: string;
            }[];
            /**
             * @description With 503, as a decision says it: nobody may be contacted on this answer.
             * @constant
             */
            allowed?: false;
            /** @description With 503: why. */
            reasons?: {
                /** @constant */
                code: "unavailable";
                until: null;
            }[];
        };
        ProposedAppointment: {
            id: string;
        };
        ProposedIntroduction: {
            id: string;
        };
        PublicKey: {
            kty: string;
            crv: string;
            x: string;
            kid: string;
            /** @constant */
            alg: "EdDSA";
            /** @constant */
            use: "sig";
        };
        PublicKeys: {
            keys: components["schemas"]["PublicKey"][];
        };
        /** @description About what, and for which instant. */
        QuestionContext: {
            /** @description About what; absent: the default topic of the key. */
            topic?: string;
            /**
             * Format: date-time
             * @description ISO 8601 with offset or Z; absent: now. In the past it is judged by what was decided then.
             */
            time?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Whole for a key with the scope `read`; else `id` and `preferenceVersion` alone. */
        RecordedCustomer: {
            id: string;
            references?: string[];
            name?: {
                /** @enum {string} */
                salutation?: "ms" | "mr";
                givenName: string;
                familyName: string;
            };
            language?: string;
            hasChosen?: boolean;
            preferenceVersion: number;
            contactPerson?: string | null;
            contactPoints?: components["schemas"]["ContactPoint"][];
            assignments?: components["schemas"]["CustomerAssignment"][];
        };
        RecordedPreferences: {
            version: number;
            holds?: components["schemas"]["PreferenceChange"][];
            waits?: components["schemas"]["PreferenceChange"][];
            /** @description What neither holds nor waits, for the customer is leaving; absent = nothing. */
            refused?: components["schemas"]["PreferenceChange"][];
        };
        ReportedContact: {
            id: string;
            /** @description On which it was allowed at its instant; null = it was not agreed. For a key with the scope `read` */
            basis?: ("consent" | "contract" | "legal-obligation" | "vital-interest" | "invitation") | null;
        };
        /** @description Whom: type `customer`, our id or the one of another system as `system:id`. */
        Resource: {
            /** @description `customer`; every other is not known here. */
            type: string;
            /** @description Our id, or the one in another system as `system:id`. */
            id: string;
            /** @description Whatever else is known of it; nothing of it is read. */
            properties?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        RotatedWebhookSecret: {
            secret: string;
            /** Format: date-time */
            previousSecretUntil: string;
        };
        /** @description Who contacts */
        Sender: {
            /**
             * @description `staff`: a person; `automated`: a program sends it; `ai`: no person has read or spoken it
             * @enum {string}
             */
            type: "staff" | "automated" | "ai";
            /** @description Of `staff` our id, or the one by which the person was put, as `system:id` (answered with ours); of the others the name that the program gives itself */
            id: string;
        };
        StaffMember: {
            id: string;
            reference: string | null;
            name: {
                /** @enum {string} */
                salutation?: "ms" | "mr";
                givenName: string;
                familyName: string;
            };
            email: string;
            team: string;
            /** @enum {string} */
            role: "staff" | "lead" | "admin" | "privacy-officer";
            capacity: number | null;
            accepting: boolean;
            deputy: string | null;
            languages: string[];
            /** @description This person's own; E.164 */
            callNumber: string | null;
            absences: {
                from: string;
                to: string;
            }[];
        };
        StaffMemberToPut: {
            /** @description As customers read it */
            name: {
                /**
                 * @description Absent = it is not known
                 * @enum {string}
                 */
                salutation?: "ms" | "mr";
                /** @description Empty where it is not known */
                givenName: string;
                /** @description Or the only name */
                familyName: string;
            };
            /** @description By which the person signs in, and by which one of before is known */
            email: string;
            /** @description Its id or name; one that is new is made */
            team?: string;
            /**
             * @description Absent = as it is; of somebody new `staff`
             * @enum {string}
             */
            role?: "staff" | "lead" | "admin" | "privacy-officer";
            /** @description How many customers at most; null = no limit */
            capacity?: number | null;
            /** @description Takes new customers */
            accepting?: boolean;
            /** @description Who stands in while the person is away: our id, or `system:id`; null = nobody */
            deputy?: string | null;
            /** @description Which the person speaks: ISO 639, such as `de` */
            languages?: string[];
            /** @description From which this person calls; customers read it while a permit is open. null = the team's */
            callNumber?: string | null;
        };
        StaffPage: {
            staff: components["schemas"]["StaffMember"][];
            next: string | null;
        };
        /** @description Who contacts: type `staff`, `automated` or `ai`. */
        Subject: {
            /** @description `staff`, `automated` or `ai`; every other is not known here. */
            type: string;
            /** @description Of `staff` our id, or the one by which the person was put, as `system:id`; of the others the name that your program gives itself. */
            id: string;
            /** @description Whatever else is known of it; nothing of it is read. */
            properties?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        Subscription: {
            /** @description About what: the id of a topic of the house */
            topic: string;
            /** @description By which way: the id of a channel of the house */
            channel: string;
        };
        UnsubscribeLink: {
            /** @description Whatever the names in it, always 264 characters longer than the portal's own address */
            url: string;
            /** @description Both belong into the mail, and under its DKIM signature. Each fits into one line of a mail, which may have 998 octets: none has to be folded or cut. */
            headers: {
                "List-Unsubscribe": string;
                "List-Unsubscribe-Post": string;
            };
        };
        WaitingPreferences: {
            id: string;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            source: "staff" | "api";
            recordedBy: string;
            preferences: components["schemas"]["Preferences"];
            changes: components["schemas"]["PreferenceChange"][];
            sentences: {
                de?: string[];
                en?: string[];
            };
        };
        Webhook: {
            id: string;
            name: string;
            url: string;
            kinds: ("customer.recorded" | "customer.erased" | "account.closed" | "account.kept" | "contact_point.changed" | "preference.changed" | "preference.waiting" | "consent.withdrawn" | "assignment.changed" | "invitation.opened" | "invitation.closed" | "appointment.asked" | "contact.recorded" | "contact.freed" | "permit.granted" | "permit.ended" | "permit.unreported" | "company.changed")[];
            /** Format: date-time */
            createdAt: string;
            /** @description `gone`: the receiver answered 410 */
            disabled: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                because: "wanted" | "gone";
            } | null;
            previousSecretUntil: string | null;
            /** @description Deliveries on their way, or waiting until the webhook is no longer disabled */
            waiting: number;
            /** @description Null = nothing waits because an attempt failed */
            behindSince: string | null;
            /** @description Deliveries given up */
            dead: number;
            lastDeliveredAt: string | null;
            /** @description Since then nothing is sent there; what it received can still be read */
            removedAt: string | null;
        };
        WebhookChanges: {
            /** @description By which people know the receiver */
            name?: string;
            /** @description A public https address */
            url?: string;
            /** @description The changes that are sent there */
            kinds?: ("customer.recorded" | "customer.erased" | "account.closed" | "account.kept" | "contact_point.changed" | "preference.changed" | "preference.waiting" | "consent.withdrawn" | "assignment.changed" | "invitation.opened" | "invitation.closed" | "appointment.asked" | "contact.recorded" | "contact.freed" | "permit.granted" | "permit.ended" | "permit.unreported" | "company.changed")[];
            /** @description While it is, nothing is sent there, and what it wants to hear of waits */
            isDisabled?: boolean;
        };
        WebhookDeliveries: {
            deliveries: components["schemas"]["WebhookDelivery"][];
            /** @description null = this is the last page */
            next: string | null;
        };
        WebhookDelivery: {
            /** @description Also the header `webhook-id`: the same however often it is sent */
            id: string;
            /** @enum {string} */
            kind: "customer.recorded" | "customer.erased" | "account.closed" | "account.kept" | "contact_point.changed" | "preference.changed" | "preference.waiting" | "consent.withdrawn" | "assignment.changed" | "invitation.opened" | "invitation.closed" | "appointment.asked" | "contact.recorded" | "contact.freed" | "permit.granted" | "permit.ended" | "permit.unreported" | "company.changed" | "webhook.test";
            /** @description Null = of no customer */
            customer: string | null;
            /** Format: date-time */
            at: string;
            /** @description As in `Change` of its kind */
            data: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            state: "waiting" | "delivered" | "dead";
            attempts: number;
            attemptedAt: string | null;
            /** @description The first time that the receiver took it */
            deliveredAt: string | null;
            /** @description Null = it is not sent again by itself */
            nextAt: string | null;
            lastStatus: number | null;
            lastFault: ("not_resolved" | "address_refused" | "certificate_refused" | "not_connected" | "timed_out" | "refused" | "secret_unreadable") | null;
        };
        WebhookEvent: {
            /** @constant */
            type: "customer.recorded";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
            };
        } | {
            /** @constant */
            type: "customer.erased";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
            };
        } | {
            /** @constant */
            type: "account.closed";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
                /** Format: date-time */
                eraseAt: string;
            };
        } | {
            /** @constant */
            type: "account.kept";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
            };
        } | {
            /** @constant */
            type: "contact_point.changed";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
            };
        } | {
            /** @constant */
            type: "preference.changed";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
                /** @description Of the preferences, from now on */
                version: number;
            };
        } | {
            /** @constant */
            type: "preference.waiting";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
                /** @description The id of what waits */
                waiting: string;
                /** @enum {string} */
                state: "waiting" | "declined";
            };
        } | {
            /** @constant */
            type: "consent.withdrawn";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
                topics: {
                    topic: string;
                    channel: string;
                }[];
            };
        } | {
            /** @constant */
            type: "assignment.changed";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
                /** @description null = in general */
                area: string | null;
                /** @description The member of staff until now; null = nobody */
                from: string | null;
                /** @description null = nobody */
                to: string | null;
            };
        } | {
            /** @constant */
            type: "invitation.opened";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
                /** @description Its id in the customer's list of invitations */
                invitationId: string;
            };
        } | {
            /** @constant */
            type: "invitation.closed";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
                /** @description Its id in the customer's list of invitations */
                invitationId: string;
            };
        } | {
            /** @constant */
            type: "appointment.asked";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
                /** @description Its id in the customer's list of invitations */
                invitationId: string;
            };
        } | {
            /** @constant */
            type: "contact.recorded";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
                contactId: string;
                sender: components["schemas"]["Sender"];
                channel: string;
                topic: string;
                /** @enum {string} */
                outcome: "reached" | "not_reached";
            };
        } | {
            /** @constant */
            type: "contact.freed";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
                contactId: string;
                sender: components["schemas"]["Sender"];
                channel: string;
                topic: string;
            };
        } | {
            /** @constant */
            type: "permit.granted";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
                permitId: string;
                sender: components["schemas"]["Sender"];
                channel: string;
                topic: string;
                /** Format: date-time */
                expiresAt: string;
            };
        } | {
            /** @constant */
            type: "permit.ended";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
                permitId: string;
                /** @enum {string} */
                outcome: "reached" | "not_reached" | "not_contacted";
                /**
                 * @description The customer said no: make no contact by it
                 * @constant
                 */
                refused?: true;
            };
        } | {
            /** @constant */
            type: "permit.unreported";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description Our id */
                customerId: string;
                permitId: string;
                sender: components["schemas"]["Sender"];
                channel: string;
                topic: string;
            };
        } | {
            /** @constant */
            type: "company.changed";
            /**
             * Format: date-time
             * @description When it happened, whenever it is sent
             */
            timestamp: string;
            data: {
                /** @description The member of staff whom it is about */
                staff?: string;
            };
        } | {
            /** @constant */
            type: "webhook.test";
            /** Format: date-time */
            timestamp: string;
            data: {
                webhookId: string;
            };
        };
        WebhookToCreate: {
            /** @description By which people know the receiver */
            name: string;
            /** @description A public https address */
            url: string;
            /** @description The changes that are sent there */
            kinds: ("customer.recorded" | "customer.erased" | "account.closed" | "account.kept" | "contact_point.changed" | "preference.changed" | "preference.waiting" | "consent.withdrawn" | "assignment.changed" | "invitation.opened" | "invitation.closed" | "appointment.asked" | "contact.recorded" | "contact.freed" | "permit.granted" | "permit.ended" | "permit.unreported" | "company.changed")[];
        };
        Webhooks: {
            webhooks: components["schemas"]["Webhook"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The name by which both sides find this request again: yours, as it came, where you sent one. */
        "X-Request-ID": string;
        /** @description What is left (r), and in how many seconds it is whole again (t). */
        RateLimit: string;
        /** @description How many requests (q) the key may send in so many seconds (w). */
        "RateLimit-Policy": string;
        /** @description Of what a refusal says in words: `de` or `en`, as Accept-Language asks; `en` where it asks for neither. `type` and `pointer` are the same in both. */
        "Content-Language": "de" | "en";
        /** @description After how many seconds asking again makes sense. */
        "Retry-After": number;
        /** @description The version of what is answered, for `If-Match`. */
        ETag: string;
        /** @description `true`: the request was answered before, and did nothing again. */
        "Idempotency-Replayed": "true";
        /** @description What a key must be like (RFC 6750). */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    answerAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
                /**
                 * @description Of the invitation, as the customer's list of invitations has it
                 * @example 0193af2e-7c1b-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staff": "sabine-keller",
                 *       "answer": "accept"
                 *     }
                 */
                "application/json": components["schemas"]["AppointmentAnswer"];
            };
        };
        responses: {
            /** @description Accepts or declines another time that the customer asked for. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else came first */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:conflict",
                     *       "title": "Something else came first",
                     *       "status": 409,
                     *       "detail": "Something else came first."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callOffAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
                /**
                 * @description Of the invitation, as the customer's list of invitations has it
                 * @example 0193af2e-7c1b-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staff": "sabine-keller"
                 *     }
                 */
                "application/json": components["schemas"]["CallingOff"];
            };
        };
        responses: {
            /** @description Calls off an appointment that was agreed, for the member of staff whose it is. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else came first */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:conflict",
                     *       "title": "Something else came first",
                     *       "status": 409,
                     *       "detail": "Something else came first."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAuthZenConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the Authorization API is, for programs that speak AuthZEN. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policy_decision_point": "http://localhost:3000",
                     *       "access_evaluation_endpoint": "http://localhost:3000/access/v1/evaluation",
                     *       "access_evaluations_endpoint": "http://localhost:3000/access/v1/evaluations",
                     *       "search_subject_endpoint": "http://localhost:3000/access/v1/search/subject",
                     *       "search_resource_endpoint": "http://localhost:3000/access/v1/search/resource",
                     *       "search_action_endpoint": "http://localhost:3000/access/v1/search/action"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthZenConfiguration"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evaluateBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": {
                 *         "type": "staff",
                 *         "id": "sabine-keller"
                 *       },
                 *       "context": {
                 *         "topic": "advice"
                 *       },
                 *       "evaluations": [
                 *         {
                 *           "action": {
                 *             "name": "phone"
                 *           },
                 *           "resource": {
                 *             "type": "customer",
                 *             "id": "crm:4711"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    subject?: components["schemas"]["Subject"];
                    action?: components["schemas"]["Action"];
                    resource?: components["schemas"]["Resource"];
                    context?: components["schemas"]["QuestionContext"];
                    /** @description Questions; what one does not say itself is taken from beside this list. */
                    evaluations?: components["schemas"]["EvaluationItem"][];
                    /** @description How far the list is answered. */
                    options?: {
                        /**
                         * @description Absent: all are answered; else up to the first no, or the first yes.
                         * @enum {string}
                         */
                        evaluations_semantic?: "execute_all" | "deny_on_first_deny" | "permit_on_first_permit";
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The same for up to 1,000 questions at once. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "evaluations": [
                     *         {
                     *           "decision": true,
                     *           "context": {
                     *             "allowed": true,
                     *             "basis": "consent",
                     *             "reasons": [],
                     *             "window": {
                     *               "from": "2026-11-24T16:12:00Z",
                     *               "until": "2026-11-24T19:00:00Z"
                     *             },
                     *             "caps": [
                     *               {
                     *                 "cap": {
                     *                   "channel": "phone",
                     *                   "max": 2,
                     *                   "per": "P1M",
                     *                   "sender": "staff"
                     *                 },
                     *                 "used": 1,
                     *                 "left": 1,
                     *                 "freeAt": null
                     *               }
                     *             ],
                     *             "explanation": {
                     *               "de": "Telefon geht jetzt."
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Evaluations"] | components["schemas"]["Evaluation"];
                };
            };
            /** @description The body is not JSON; The body is not what this address takes; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evaluate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": {
                 *         "type": "staff",
                 *         "id": "sabine-keller"
                 *       },
                 *       "action": {
                 *         "name": "phone"
                 *       },
                 *       "resource": {
                 *         "type": "customer",
                 *         "id": "crm:4711"
                 *       },
                 *       "context": {
                 *         "topic": "advice"
                 *       }
                 *     }
                 */
                "application/json": {
                    subject: components["schemas"]["Subject"];
                    action: components["schemas"]["Action"];
                    resource: components["schemas"]["Resource"];
                    context?: components["schemas"]["QuestionContext"];
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description May this sender contact this customer by this way about this topic? */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "decision": true,
                     *       "context": {
                     *         "allowed": true,
                     *         "basis": "consent",
                     *         "reasons": [],
                     *         "window": {
                     *           "from": "2026-11-24T16:12:00Z",
                     *           "until": "2026-11-24T19:00:00Z"
                     *         },
                     *         "caps": [
                     *           {
                     *             "cap": {
                     *               "channel": "phone",
                     *               "max": 2,
                     *               "per": "P1M",
                     *               "sender": "staff"
                     *             },
                     *             "used": 1,
                     *             "left": 1,
                     *             "freeAt": null
                     *           }
                     *         ],
                     *         "explanation": {
                     *           "de": "Telefon geht jetzt."
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description The body is not JSON; The body is not what this address takes; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchActions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": {
                 *         "type": "staff",
                 *         "id": "sabine-keller"
                 *       },
                 *       "resource": {
                 *         "type": "customer",
                 *         "id": "crm:4711"
                 *       },
                 *       "context": {
                 *         "topic": "advice"
                 *       }
                 *     }
                 */
                "application/json": {
                    subject: components["schemas"]["Subject"];
                    resource: components["schemas"]["Resource"];
                    context?: components["schemas"]["QuestionContext"];
                    /** @description Which page; absent: the first. */
                    page?: {
                        /** @description The `next_token` of the page before. */
                        token?: string;
                        /** @description Results at most; above 1,000 it is 1,000. */
                        limit?: number;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description By which ways may this sender contact this customer? */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": {
                     *         "next_token": "",
                     *         "count": 2
                     *       },
                     *       "results": [
                     *         {
                     *           "name": "email"
                     *         },
                     *         {
                     *           "name": "phone"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        page: {
                            next_token: string;
                            count: number;
                        };
                        context?: {
                            reasons: components["schemas"]["AnswerReason"][];
                        };
                        results: {
                            name: string;
                        }[];
                    };
                };
            };
            /** @description The body is not JSON; The body is not what this address takes; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": {
                 *         "type": "staff",
                 *         "id": "sabine-keller"
                 *       },
                 *       "action": {
                 *         "name": "phone"
                 *       },
                 *       "resource": {
                 *         "type": "customer"
                 *       },
                 *       "context": {
                 *         "topic": "advice"
                 *       }
                 *     }
                 */
                "application/json": {
                    subject: components["schemas"]["Subject"];
                    action: components["schemas"]["Action"];
                    /** @description What is sought, by its type alone. */
                    resource: {
                        /** @description `customer`. */
                        type: string;
                        /** @description What is sought; whatever stands here is not read. */
                        id?: unknown;
                    } & {
                        [key: string]: unknown;
                    };
                    context?: components["schemas"]["QuestionContext"];
                    /** @description Which page; absent: the first. */
                    page?: {
                        /** @description The `next_token` of the page before. */
                        token?: string;
                        /** @description Results at most; above 1,000 it is 1,000. */
                        limit?: number;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Whom may this sender contact? */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": {
                     *         "next_token": "",
                     *         "count": 1
                     *       },
                     *       "results": [
                     *         {
                     *           "type": "customer",
                     *           "id": "aylin-demir"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        page: {
                            next_token: string;
                            count: number;
                        };
                        context?: {
                            reasons: components["schemas"]["AnswerReason"][];
                        };
                        results: {
                            type: string;
                            id: string;
                        }[];
                    };
                };
            };
            /** @description The body is not JSON; The body is not what this address takes; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchSubjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": {
                 *         "type": "staff"
                 *       },
                 *       "action": {
                 *         "name": "phone"
                 *       },
                 *       "resource": {
                 *         "type": "customer",
                 *         "id": "crm:4711"
                 *       },
                 *       "context": {
                 *         "topic": "advice"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description What is sought, by its type alone. */
                    subject: {
                        /** @description `staff`, `automated` or `ai`. */
                        type: string;
                        /** @description What is sought; whatever stands here is not read. */
                        id?: unknown;
                    } & {
                        [key: string]: unknown;
                    };
                    action: components["schemas"]["Action"];
                    resource: components["schemas"]["Resource"];
                    context?: components["schemas"]["QuestionContext"];
                    /** @description Which page; absent: the first. */
                    page?: {
                        /** @description The `next_token` of the page before. */
                        token?: string;
                        /** @description Results at most; above 1,000 it is 1,000. */
                        limit?: number;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Who may contact this customer? */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": {
                     *         "next_token": "",
                     *         "count": 1
                     *       },
                     *       "results": [
                     *         {
                     *           "type": "staff",
                     *           "id": "sabine-keller"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        page: {
                            next_token: string;
                            count: number;
                        };
                        context?: {
                            reasons: components["schemas"]["AnswerReason"][];
                        };
                        results: {
                            type: string;
                            id: string;
                        }[];
                    };
                };
            };
            /** @description The body is not JSON; The body is not what this address takes; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the webhook
                 * @example 0193af2e-7c1b-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A webhook and how it stands, also one that was removed. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda1-cfcf48fc647f",
                     *       "name": "CRM",
                     *       "url": "https://crm.example.org/hook",
                     *       "kinds": [
                     *         "consent.withdrawn"
                     *       ],
                     *       "createdAt": "2026-11-24T16:12:00Z",
                     *       "disabled": null,
                     *       "previousSecretUntil": null,
                     *       "waiting": 0,
                     *       "behindSince": null,
                     *       "dead": 0,
                     *       "lastDeliveredAt": null,
                     *       "removedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the webhook
                 * @example 0193af2e-7c1b-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is sent there any more, also nothing that waits; what it received can still be read. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the webhook
                 * @example 0193af2e-7c1b-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isDisabled": true
                 *     }
                 */
                "application/json": components["schemas"]["WebhookChanges"];
            };
        };
        responses: {
            /** @description Changes what is named; what is absent stays as it is. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda0-9f321284346a",
                     *       "name": "CRM",
                     *       "url": "https://crm.example.org/hook",
                     *       "kinds": [
                     *         "consent.withdrawn"
                     *       ],
                     *       "createdAt": "2026-11-24T16:12:00Z",
                     *       "disabled": {
                     *         "at": "2026-11-24T16:12:00Z",
                     *         "because": "wanted"
                     *       },
                     *       "previousSecretUntil": null,
                     *       "waiting": 0,
                     *       "behindSince": null,
                     *       "dead": 0,
                     *       "lastDeliveredAt": null,
                     *       "removedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPermits: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                /** @description At most so many on a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What this key has claimed and not ended, the oldest first: open, waiting, and overdue. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "permits": [
                     *         {
                     *           "id": "01a20e54-1080-757b-bda1-459fb7d01e7f",
                     *           "state": "open",
                     *           "customer": "aylin-demir",
                     *           "sender": {
                     *             "type": "staff",
                     *             "id": "sabine-keller"
                     *           },
                     *           "channel": "phone",
                     *           "topic": "advice",
                     *           "basis": "consent",
                     *           "claimedAt": "2026-11-24T16:12:00Z",
                     *           "grantedAt": "2026-11-24T16:12:00Z",
                     *           "confirmedBy": null,
                     *           "expiresAt": "2026-11-24T16:27:00Z",
                     *           "endedAt": null,
                     *           "outcome": null,
                     *           "contact": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ListedPermits"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimPermit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Marks the request: sent again, it is answered as before and does nothing again. Kept for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer": "crm:4711",
                 *       "sender": {
                 *         "type": "staff",
                 *         "id": "sabine-keller"
                 *       },
                 *       "channel": "phone",
                 *       "topic": "advice"
                 *     }
                 */
                "application/json": components["schemas"]["PermitClaim"];
            };
        };
        responses: {
            /** @description It was there before: brought up to date, or as it stands now */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda2-7bfbf37597e6",
                     *       "state": "ended",
                     *       "customer": "aylin-demir",
                     *       "sender": {
                     *         "type": "staff",
                     *         "id": "sabine-keller"
                     *       },
                     *       "channel": "phone",
                     *       "topic": "advice",
                     *       "basis": "consent",
                     *       "claimedAt": "2026-11-24T16:12:00Z",
                     *       "grantedAt": "2026-11-24T16:12:00Z",
                     *       "confirmedBy": null,
                     *       "expiresAt": "2026-11-24T16:27:00Z",
                     *       "endedAt": "2026-11-24T16:12:00Z",
                     *       "outcome": "not_contacted",
                     *       "contact": null,
                     *       "contactPoint": null,
                     *       "callWord": null,
                     *       "callFrom": null,
                     *       "token": null,
                     *       "unsubscribe": null
                     *     }
                     */
                    "application/json": components["schemas"]["Permit"];
                };
            };
            /** @description It is new */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda0-ada50d30e5e9",
                     *       "state": "open",
                     *       "customer": "aylin-demir",
                     *       "sender": {
                     *         "type": "staff",
                     *         "id": "sabine-keller"
                     *       },
                     *       "channel": "phone",
                     *       "topic": "advice",
                     *       "basis": "consent",
                     *       "claimedAt": "2026-11-24T16:12:00Z",
                     *       "grantedAt": "2026-11-24T16:12:00Z",
                     *       "confirmedBy": null,
                     *       "expiresAt": "2026-11-24T16:27:00Z",
                     *       "endedAt": null,
                     *       "outcome": null,
                     *       "contact": null,
                     *       "contactPoint": {
                     *         "kind": "phone",
                     *         "value": "+4989120010"
                     *       },
                     *       "callWord": "Kastanie",
                     *       "callFrom": "+498955501114",
                     *       "token": "eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIuLi4ifQ.c2lnbmF0dXJl",
                     *       "unsubscribe": null
                     *     }
                     */
                    "application/json": components["schemas"]["Permit"];
                };
            };
            /** @description It has been taken, and waits */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda2-75a8f2833c61",
                     *       "state": "waiting",
                     *       "customer": "aylin-demir",
                     *       "sender": {
                     *         "type": "staff",
                     *         "id": "sabine-keller"
                     *       },
                     *       "channel": "phone",
                     *       "topic": "danger",
                     *       "basis": "vital-interest",
                     *       "claimedAt": "2026-11-24T16:12:00Z",
                     *       "grantedAt": null,
                     *       "confirmedBy": null,
                     *       "expiresAt": "2026-11-24T16:27:00Z",
                     *       "endedAt": null,
                     *       "outcome": null,
                     *       "contact": null,
                     *       "contactPoint": null,
                     *       "callWord": null,
                     *       "callFrom": null,
                     *       "token": null,
                     *       "unsubscribe": null
                     *     }
                     */
                    "application/json": components["schemas"]["Permit"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes; A header field is not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this; The key may not speak for this sender */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused, with the reasons; Something else came first */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "allowed": false,
                     *       "basis": "consent",
                     *       "reasons": [
                     *         {
                     *           "code": "ai_refused",
                     *           "until": null
                     *         }
                     *       ],
                     *       "window": null,
                     *       "caps": []
                     *     }
                     */
                    "application/json": components["schemas"]["DisclosedDecision"];
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:conflict",
                     *       "title": "Something else came first",
                     *       "status": 409,
                     *       "detail": "Something else came first."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes; The Idempotency-Key belongs to another request */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmPermit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the permit
                 * @example 0193af2e-7c1b-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "confirmedBy": "karin-lindner"
                 *     }
                 */
                "application/json": components["schemas"]["PermitConfirmation"];
            };
        };
        responses: {
            /** @description The second person confirms a permit for a topic of basis vital-interest. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda0-c0d62819b09d",
                     *       "state": "open",
                     *       "customer": "aylin-demir",
                     *       "sender": {
                     *         "type": "staff",
                     *         "id": "sabine-keller"
                     *       },
                     *       "channel": "phone",
                     *       "topic": "danger",
                     *       "basis": "vital-interest",
                     *       "claimedAt": "2026-11-24T16:12:00Z",
                     *       "grantedAt": "2026-11-24T16:12:00Z",
                     *       "confirmedBy": "karin-lindner",
                     *       "expiresAt": "2026-11-24T16:27:00Z",
                     *       "endedAt": null,
                     *       "outcome": null,
                     *       "contact": null
                     *     }
                     */
                    "application/json": components["schemas"]["ListedPermit"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this; The key may not speak for this sender */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused, with the reasons; Something else came first */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosedDecision"];
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:conflict",
                     *       "title": "Something else came first",
                     *       "status": 409,
                     *       "detail": "Something else came first."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description `removed`: also those that were removed */
                include?: "removed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every webhook and how it stands, the oldest first. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhooks": [
                     *         {
                     *           "id": "019a0264-5080-765c-90f0-b0fdbe279eac",
                     *           "name": "CRM",
                     *           "url": "https://crm.example.org/hooks",
                     *           "kinds": [
                     *             "preference.changed",
                     *             "consent.withdrawn",
                     *             "assignment.changed"
                     *           ],
                     *           "createdAt": "2025-10-20T16:12:00Z",
                     *           "disabled": null,
                     *           "previousSecretUntil": null,
                     *           "waiting": 0,
                     *           "behindSince": null,
                     *           "dead": 0,
                     *           "lastDeliveredAt": "2026-11-21T16:12:01.800Z",
                     *           "removedAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Webhooks"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "CRM",
                 *       "url": "https://crm.example.org/hook",
                 *       "kinds": [
                 *         "consent.withdrawn"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WebhookToCreate"];
            };
        };
        responses: {
            /** @description From now on an address is sent the changes that it wants to hear of. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda0-cd43b29285c6",
                     *       "name": "CRM",
                     *       "url": "https://crm.example.org/hook",
                     *       "kinds": [
                     *         "consent.withdrawn"
                     *       ],
                     *       "createdAt": "2026-11-24T16:12:00Z",
                     *       "disabled": null,
                     *       "previousSecretUntil": null,
                     *       "waiting": 0,
                     *       "behindSince": null,
                     *       "dead": 0,
                     *       "lastDeliveredAt": null,
                     *       "removedAt": null,
                     *       "secret": "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedWebhook"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else came first */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:conflict",
                     *       "title": "Something else came first",
                     *       "status": 409,
                     *       "detail": "Something else came first."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is on record of a customer, without any address or number. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "aylin-demir",
                     *       "references": [
                     *         "crm:4711"
                     *       ],
                     *       "name": {
                     *         "salutation": "ms",
                     *         "givenName": "Aylin",
                     *         "familyName": "Demir"
                     *       },
                     *       "language": "de",
                     *       "hasChosen": true,
                     *       "preferenceVersion": 1,
                     *       "contactPerson": null,
                     *       "contactPoints": [
                     *         {
                     *           "id": "019a0264-5080-7374-8aee-b003c8e151e3",
                     *           "kind": "email",
                     *           "openChannels": [
                     *             "email",
                     *             "video"
                     *           ],
                     *           "usableChannels": [
                     *             "email",
                     *             "video"
                     *           ],
                     *           "isVerified": false,
                     *           "badSince": null
                     *         },
                     *         {
                     *           "id": "019a0264-5080-7374-8aee-b65b5ef5a802",
                     *           "kind": "phone",
                     *           "openChannels": [
                     *             "phone",
                     *             "sms",
                     *             "messenger"
                     *           ],
                     *           "usableChannels": [
                     *             "phone",
                     *             "sms",
                     *             "messenger"
                     *           ],
                     *           "isVerified": false,
                     *           "badSince": null
                     *         },
                     *         {
                     *           "id": "019a0264-5080-7374-8aee-b9e7998d16a1",
                     *           "kind": "postal",
                     *           "openChannels": [
                     *             "letter",
                     *             "visit"
                     *           ],
                     *           "usableChannels": [
                     *             "letter",
                     *             "visit"
                     *           ],
                     *           "isVerified": false,
                     *           "badSince": null
                     *         }
                     *       ],
                     *       "assignments": [
                     *         {
                     *           "area": null,
                     *           "staff": "sabine-keller",
                     *           "rank": 1,
                     *           "waiting": [],
                     *           "since": "2026-10-10T16:12:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "references": [
                 *         "newsletter:a.demir"
                 *       ],
                 *       "name": {
                 *         "salutation": "ms",
                 *         "givenName": "Aylin",
                 *         "familyName": "Demir"
                 *       },
                 *       "language": "de",
                 *       "contactPoints": [
                 *         {
                 *           "kind": "email",
                 *           "value": "aylin.demir@example.org"
                 *         },
                 *         {
                 *           "kind": "phone",
                 *           "value": "+4989120010",
                 *           "openChannels": [
                 *             "phone"
                 *           ]
                 *         },
                 *         {
                 *           "kind": "postal",
                 *           "value": {
                 *             "street": "Lindwurmstraße 12",
                 *             "postalCode": "80337",
                 *             "city": "München",
                 *             "country": "DE"
                 *           }
                 *         }
                 *       ],
                 *       "refusals": [
                 *         {
                 *           "channels": [
                 *             "visit"
                 *           ],
                 *           "source": "told at the counter"
                 *         }
                 *       ],
                 *       "contactPerson": "sabine-keller"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerToPut"];
            };
        };
        responses: {
            /** @description It was there before: brought up to date, or as it stands now */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "aylin-demir",
                     *       "references": [
                     *         "crm:4711",
                     *         "newsletter:a.demir"
                     *       ],
                     *       "name": {
                     *         "salutation": "ms",
                     *         "givenName": "Aylin",
                     *         "familyName": "Demir"
                     *       },
                     *       "language": "de",
                     *       "hasChosen": true,
                     *       "preferenceVersion": 1,
                     *       "contactPerson": null,
                     *       "contactPoints": [
                     *         {
                     *           "id": "019a0264-5080-7374-8aee-b003c8e151e3",
                     *           "kind": "email",
                     *           "openChannels": [
                     *             "email",
                     *             "video"
                     *           ],
                     *           "usableChannels": [
                     *             "email",
                     *             "video"
                     *           ],
                     *           "isVerified": false,
                     *           "badSince": null
                     *         },
                     *         {
                     *           "id": "019a0264-5080-7374-8aee-b65b5ef5a802",
                     *           "kind": "phone",
                     *           "openChannels": [
                     *             "phone",
                     *             "sms",
                     *             "messenger"
                     *           ],
                     *           "usableChannels": [
                     *             "phone",
                     *             "sms",
                     *             "messenger"
                     *           ],
                     *           "isVerified": false,
                     *           "badSince": null
                     *         },
                     *         {
                     *           "id": "019a0264-5080-7374-8aee-b9e7998d16a1",
                     *           "kind": "postal",
                     *           "openChannels": [
                     *             "letter"
                     *           ],
                     *           "usableChannels": [
                     *             "letter"
                     *           ],
                     *           "isVerified": false,
                     *           "badSince": null
                     *         }
                     *       ],
                     *       "assignments": [
                     *         {
                     *           "area": null,
                     *           "staff": "sabine-keller",
                     *           "rank": 1,
                     *           "waiting": [],
                     *           "since": "2026-10-10T16:12:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecordedCustomer"];
                };
            };
            /** @description It is new */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda2-7f78702d0e72",
                     *       "references": [
                     *         "crm:5001"
                     *       ],
                     *       "name": {
                     *         "salutation": "mr",
                     *         "givenName": "Emil",
                     *         "familyName": "Sommer"
                     *       },
                     *       "language": "de",
                     *       "hasChosen": false,
                     *       "preferenceVersion": 0,
                     *       "contactPerson": null,
                     *       "contactPoints": [],
                     *       "assignments": []
                     *     }
                     */
                    "application/json": components["schemas"]["RecordedCustomer"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else came first */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:conflict",
                     *       "title": "Something else came first",
                     *       "status": 409,
                     *       "detail": "Something else came first."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erases a customer (GDPR Art. 17). */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStaffMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The member of staff: our id, or the id in your own system as `system:id`
                 * @example emre-yilmaz
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "salutation": "mr",
                 *         "givenName": "Emre",
                 *         "familyName": "Yilmaz"
                 *       },
                 *       "email": "emre.yilmaz@lindner.example",
                 *       "team": "sued",
                 *       "capacity": 12,
                 *       "accepting": true,
                 *       "deputy": "sabine-keller",
                 *       "languages": [
                 *         "de",
                 *         "en",
                 *         "tr"
                 *       ],
                 *       "callNumber": "+49 89 5550 1117"
                 *     }
                 */
                "application/json": components["schemas"]["StaffMemberToPut"];
            };
        };
        responses: {
            /** @description It was there before: brought up to date, or as it stands now */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "emre-yilmaz",
                     *       "name": {
                     *         "salutation": "mr",
                     *         "givenName": "Emre",
                     *         "familyName": "Yilmaz"
                     *       },
                     *       "email": "emre.yilmaz@lindner.example",
                     *       "team": "sued",
                     *       "role": "staff",
                     *       "capacity": 12,
                     *       "accepting": true,
                     *       "deputy": "sabine-keller",
                     *       "languages": [
                     *         "de",
                     *         "en",
                     *         "tr"
                     *       ],
                     *       "absences": [],
                     *       "callNumber": "+498955501117",
                     *       "reference": null
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description It is new */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda2-8405eb7df29e",
                     *       "name": {
                     *         "salutation": "mr",
                     *         "givenName": "Emre",
                     *         "familyName": "Yilmaz"
                     *       },
                     *       "email": "neu@lindner.example",
                     *       "team": "sued",
                     *       "role": "staff",
                     *       "capacity": 12,
                     *       "accepting": true,
                     *       "deputy": "sabine-keller",
                     *       "languages": [
                     *         "de",
                     *         "en",
                     *         "tr"
                     *       ],
                     *       "absences": [],
                     *       "callNumber": "+498955501117",
                     *       "reference": "hr:5002"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else came first */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:conflict",
                     *       "title": "Something else came first",
                     *       "status": 409,
                     *       "detail": "Something else came first."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    letStaffMemberGo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The member of staff: our id, or the id in your own system as `system:id`
                 * @example rolf-wolf
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Somebody works here no more. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else came first */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:conflict",
                     *       "title": "Something else came first",
                     *       "status": 409,
                     *       "detail": "Something else came first."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description `cursor` of the answer before, or `newest`; absent = from the oldest change that is kept */
                after?: string;
                /** @description So many seconds an empty answer is held back for something to happen */
                wait?: number;
                /** @description At most so many; `hasMore` says whether there are others */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became different, in the order in which it did. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changes": [
                     *         {
                     *           "kind": "company.changed",
                     *           "customer": null,
                     *           "at": "2026-11-24T16:12:00Z",
                     *           "data": {}
                     *         },
                     *         {
                     *           "kind": "customer.recorded",
                     *           "customer": "aylin-demir",
                     *           "at": "2025-10-20T16:12:00Z",
                     *           "data": {}
                     *         },
                     *         {
                     *           "kind": "preference.changed",
                     *           "customer": "aylin-demir",
                     *           "at": "2026-10-10T16:12:00Z",
                     *           "data": {
                     *             "version": 1
                     *           }
                     *         }
                     *       ],
                     *       "cursor": "Wzc4XQ",
                     *       "hasMore": false
                     *     }
                     */
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The cursor is too old */
            410: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:cursor-expired",
                     *       "title": "The cursor is too old",
                     *       "status": 410,
                     *       "detail": "The cursor is too old."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                /** @description At most so many on a page */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What took place with a customer or was tried, the newest first. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contacts": [
                     *         {
                     *           "id": "01a1ac82-8f80-72b8-8bd9-e2a48c6d9b4b",
                     *           "at": "2026-11-05T16:20:00Z",
                     *           "sender": {
                     *             "type": "staff",
                     *             "id": "sabine-keller"
                     *           },
                     *           "channel": "phone",
                     *           "topic": "advice",
                     *           "outcome": "not_reached",
                     *           "counts": true,
                     *           "basis": "consent"
                     *         },
                     *         {
                     *           "id": "01a162a4-57e0-7212-aac1-4eebbe3c153a",
                     *           "at": "2026-10-22T08:05:00Z",
                     *           "sender": {
                     *             "type": "automated",
                     *             "id": "newsletter"
                     *           },
                     *           "channel": "email",
                     *           "topic": "offers",
                     *           "outcome": "reached",
                     *           "counts": true,
                     *           "basis": "consent"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sender": {
                 *         "type": "staff",
                 *         "id": "sabine-keller"
                 *       },
                 *       "channel": "phone",
                 *       "topic": "advice",
                 *       "at": "2026-11-24T17:05:00+01:00",
                 *       "outcome": "reached",
                 *       "source": "call-20261124-0815"
                 *     }
                 */
                "application/json": components["schemas"]["ContactReport"];
            };
        };
        responses: {
            /** @description It was there before: brought up to date, or as it stands now */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda2-2c6000e8c835",
                     *       "basis": "consent"
                     *     }
                     */
                    "application/json": components["schemas"]["ReportedContact"];
                };
            };
            /** @description It is new */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda2-2c6000e8c835",
                     *       "basis": "consent"
                     *     }
                     */
                    "application/json": components["schemas"]["ReportedContact"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this; The key may not speak for this sender */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Our id, or `system:id` */
                customer?: string;
                /** @description Only events of this kind */
                kind?: "customer.recorded" | "customer.erased" | "account.closed" | "account.kept" | "contact_point.changed" | "preference.changed" | "preference.waiting" | "consent.withdrawn" | "assignment.changed" | "invitation.opened" | "invitation.closed" | "appointment.asked" | "contact.recorded" | "contact.freed" | "permit.granted" | "permit.ended" | "permit.unreported" | "company.changed" | "webhook.test";
                /** @description Only those that stand like this */
                state?: "waiting" | "delivered" | "dead";
                /** @description `next` of the page before */
                after?: string;
                /** @description At most so many on a page */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Of the webhook
                 * @example 0193af2e-7c1b-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a webhook has been sent, the newest first; also one that was removed. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deliveries": [
                     *         {
                     *           "id": "01a20e54-1080-757b-bda1-160caeca8078",
                     *           "kind": "webhook.test",
                     *           "customer": null,
                     *           "at": "2026-11-24T16:12:00Z",
                     *           "data": {
                     *             "webhookId": "01a20e54-1080-757b-bda1-136c45cfb6df"
                     *           },
                     *           "state": "waiting",
                     *           "attempts": 0,
                     *           "attemptedAt": null,
                     *           "deliveredAt": null,
                     *           "nextAt": "2026-11-24T16:12:00Z",
                     *           "lastStatus": null,
                     *           "lastFault": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveries"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer's open wishes to be contacted, what waits for an answer, and proposed appointments. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invitations": [
                     *         {
                     *           "id": "01a20e54-1080-757b-bda1-2996a45cff89",
                     *           "state": "open",
                     *           "source": "reply",
                     *           "channel": "email",
                     *           "topic": "contract",
                     *           "staff": "sabine-keller",
                     *           "from": "2026-11-24T15:40:00Z",
                     *           "until": "2026-12-01T15:40:00Z",
                     *           "proposedBy": null,
                     *           "moves": null
                     *         },
                     *         {
                     *           "id": "01a20e54-1080-757b-bda1-33c2bd192873",
                     *           "state": "proposed",
                     *           "source": "appointment",
                     *           "channel": "phone",
                     *           "topic": "advice",
                     *           "staff": "sabine-keller",
                     *           "from": "2026-12-03T16:00:00Z",
                     *           "until": "2026-12-03T16:30:00Z",
                     *           "proposedBy": "customer",
                     *           "moves": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStaff: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                /** @description At most so many on a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who works here. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "staff": [
                     *         {
                     *           "id": "anja-reuter",
                     *           "name": {
                     *             "salutation": "ms",
                     *             "givenName": "Anja",
                     *             "familyName": "Reuter"
                     *           },
                     *           "email": "anja.reuter@lindner.example",
                     *           "team": "sued",
                     *           "role": "staff",
                     *           "capacity": 8,
                     *           "accepting": true,
                     *           "deputy": "sabine-keller",
                     *           "languages": [
                     *             "de",
                     *             "fr"
                     *           ],
                     *           "absences": [
                     *             {
                     *               "from": "2026-11-22",
                     *               "to": "2026-12-06"
                     *             }
                     *           ],
                     *           "callNumber": null,
                     *           "reference": null
                     *         },
                     *         {
                     *           "id": "emre-yilmaz",
                     *           "name": {
                     *             "salutation": "mr",
                     *             "givenName": "Emre",
                     *             "familyName": "Yilmaz"
                     *           },
                     *           "email": "emre.yilmaz@lindner.example",
                     *           "team": "sued",
                     *           "role": "staff",
                     *           "capacity": 8,
                     *           "accepting": true,
                     *           "deputy": "sabine-keller",
                     *           "languages": [
                     *             "de",
                     *             "en",
                     *             "tr"
                     *           ],
                     *           "absences": [],
                     *           "callNumber": null,
                     *           "reference": null
                     *         },
                     *         {
                     *           "id": "jens-brandt",
                     *           "name": {
                     *             "salutation": "mr",
                     *             "givenName": "Jens",
                     *             "familyName": "Brandt"
                     *           },
                     *           "email": "jens.brandt@lindner.example",
                     *           "team": "nord",
                     *           "role": "staff",
                     *           "capacity": 1,
                     *           "accepting": true,
                     *           "deputy": "rolf-wolf",
                     *           "languages": [
                     *             "de",
                     *             "en"
                     *           ],
                     *           "absences": [],
                     *           "callNumber": null,
                     *           "reference": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["StaffPage"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makePortalLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "days": 90
                 *     }
                 */
                "application/json": components["schemas"]["PortalLinkWanted"];
            };
        };
        responses: {
            /** @description A link for a letter or mail, by which the customer can stop all contacts without signing in. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda1-4e18366389ea",
                     *       "url": "http://localhost:3000/k/VrZDA4iDScGegRSdovhjhg",
                     *       "expiresAt": "2027-02-22T16:12:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PortalLink"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokePortalLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Makes all links of the customer useless, from now on. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revoked": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PortalLinksRevoked"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeUnsubscribeLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topic": "offers",
                 *       "channel": "email"
                 *     }
                 */
                "application/json": components["schemas"]["Subscription"];
            };
        };
        responses: {
            /** @description A link by which the customer unsubscribes from a topic over a channel, with the headers of RFC 8058. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "http://localhost:3000/unsubscribe/bBnvrt1qwTx28VTugNVHBFBGJPYqJjanA7WGBygPo4AQLfQGEo9coBQ5AzBHiNsw784OMX9tzLrt9i-OBSDemmcvcYdtGljfJ8Fy2LS-NPYTX_T0ufW_I0L504iR2_fU_7_bBeKxzDX2Qh7K5B3-DGvA4Ut-Uf-wTNQUgGo_OYfhic1dO8crvaosexWFrsODFRCNSrrRqtFbo5Jcr3YdVhLoNP1eUcoAiISLnCC4gYl2sUpB1m2viGWygP8",
                     *       "headers": {
                     *         "List-Unsubscribe": "<http://localhost:3000/unsubscribe/bBnvrt1qwTx28VTugNVHBFBGJPYqJjanA7WGBygPo4AQLfQGEo9coBQ5AzBHiNsw784OMX9tzLrt9i-OBSDemmcvcYdtGljfJ8Fy2LS-NPYTX_T0ufW_I0L504iR2_fU_7_bBeKxzDX2Qh7K5B3-DGvA4Ut-Uf-wTNQUgGo_OYfhic1dO8crvaosexWFrsODFRCNSrrRqtFbo5Jcr3YdVhLoNP1eUcoAiISLnCC4gYl2sUpB1m2viGWygP8>",
                     *         "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UnsubscribeLink"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callTool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "jsonrpc": "2.0",
                 *       "id": 1,
                 *       "method": "tools/call",
                 *       "params": {
                 *         "name": "may_i_contact",
                 *         "arguments": {
                 *           "customer": "crm:4711",
                 *           "channel": "email",
                 *           "topic": "offers",
                 *           "language": "en"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["McpMessages"];
            };
        };
        responses: {
            /** @description The tools of AI agents, as the Model Context Protocol has them. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "content": [
                     *           {
                     *             "type": "text",
                     *             "text": "No. You are not chosen for this."
                     *           }
                     *         ],
                     *         "structuredContent": {
                     *           "allowed": false,
                     *           "basis": "consent",
                     *           "reasons": [
                     *             {
                     *               "code": "not_chosen",
                     *               "until": null
                     *             }
                     *           ],
                     *           "window": null,
                     *           "caps": []
                     *         }
                     *       },
                     *       "jsonrpc": "2.0",
                     *       "id": 1
                     *     }
                     */
                    "application/json": components["schemas"]["McpMessages"];
                };
            };
            /** @description It has been taken, and waits */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The message cannot be read; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpMessage"];
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this; The key may not speak for this sender */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The answer would come in a format that was not asked for */
            406: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpMessage"];
                };
            };
            /** @description The message is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpMessage"];
                };
            };
            /** @description The message comes in another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["McpMessage"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeContactPoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
                /**
                 * @description Of the contact point, as the customer has it
                 * @example 0193af2e-7c1b-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refusedChannels": [
                 *         "phone"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ContactPointClosing"];
            };
        };
        responses: {
            /** @description Closes a contact point: nothing arrives there, or the customer does not want to be reached there. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "aylin-demir",
                     *       "references": [
                     *         "crm:4711"
                     *       ],
                     *       "name": {
                     *         "salutation": "ms",
                     *         "givenName": "Aylin",
                     *         "familyName": "Demir"
                     *       },
                     *       "language": "de",
                     *       "hasChosen": true,
                     *       "preferenceVersion": 1,
                     *       "contactPerson": null,
                     *       "contactPoints": [
                     *         {
                     *           "id": "019a0264-5080-7374-8aee-b003c8e151e3",
                     *           "kind": "email",
                     *           "openChannels": [
                     *             "email",
                     *             "video"
                     *           ],
                     *           "usableChannels": [
                     *             "email",
                     *             "video"
                     *           ],
                     *           "isVerified": false,
                     *           "badSince": null
                     *         },
                     *         {
                     *           "id": "019a0264-5080-7374-8aee-b65b5ef5a802",
                     *           "kind": "phone",
                     *           "openChannels": [
                     *             "sms",
                     *             "messenger"
                     *           ],
                     *           "usableChannels": [
                     *             "sms",
                     *             "messenger"
                     *           ],
                     *           "isVerified": false,
                     *           "badSince": null
                     *         },
                     *         {
                     *           "id": "019a0264-5080-7374-8aee-b9e7998d16a1",
                     *           "kind": "postal",
                     *           "openChannels": [
                     *             "letter",
                     *             "visit"
                     *           ],
                     *           "usableChannels": [
                     *             "letter",
                     *             "visit"
                     *           ],
                     *           "isVerified": false,
                     *           "badSince": null
                     *         }
                     *       ],
                     *       "assignments": [
                     *         {
                     *           "area": null,
                     *           "staff": "sabine-keller",
                     *           "rank": 1,
                     *           "waiting": [],
                     *           "since": "2026-10-10T16:12:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecordedCustomer"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The member of staff: our id, or the id in your own system as `system:id`
                 * @example emre-yilmaz
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "absences": [
                 *         {
                 *           "from": "2026-12-21",
                 *           "to": "2027-01-03"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Absences"];
            };
        };
        responses: {
            /** @description Says on which days somebody is away; replaces the whole list. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "emre-yilmaz",
                     *       "name": {
                     *         "salutation": "mr",
                     *         "givenName": "Emre",
                     *         "familyName": "Yilmaz"
                     *       },
                     *       "email": "emre.yilmaz@lindner.example",
                     *       "team": "sued",
                     *       "role": "staff",
                     *       "capacity": 8,
                     *       "accepting": true,
                     *       "deputy": "sabine-keller",
                     *       "languages": [
                     *         "de",
                     *         "en",
                     *         "tr"
                     *       ],
                     *       "absences": [
                     *         {
                     *           "from": "2026-12-21",
                     *           "to": "2027-01-03"
                     *         }
                     *       ],
                     *       "callNumber": null,
                     *       "reference": null
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staff": "sabine-keller",
                 *       "channel": "phone",
                 *       "topic": "advice",
                 *       "from": "2026-12-01T17:00:00+01:00",
                 *       "until": "2026-12-01T17:30:00+01:00"
                 *     }
                 */
                "application/json": components["schemas"]["Appointment"];
            };
        };
        responses: {
            /** @description Proposes an appointment, which the customer accepts or declines in the portal. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda1-6da24204130f"
                     *     }
                     */
                    "application/json": components["schemas"]["ProposedAppointment"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else came first */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:conflict",
                     *       "title": "Something else came first",
                     *       "status": 409,
                     *       "detail": "Something else came first."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeIntroduction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proposedBy": "sabine-keller",
                 *       "staff": "petra-orth",
                 *       "area": "werkstatt",
                 *       "reason": "Frau Orth kennt Ihr Auto von der letzten Inspektion."
                 *     }
                 */
                "application/json": components["schemas"]["Introduction"];
            };
        };
        responses: {
            /** @description Proposes a colleague who is better suited, to which the customer says yes, no, or asks first. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda1-773a0459b7a9"
                     *     }
                     */
                    "application/json": components["schemas"]["ProposedIntroduction"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else came first */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:conflict",
                     *       "title": "Something else came first",
                     *       "status": 409,
                     *       "detail": "Something else came first."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeOtherTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
                /**
                 * @description Of the invitation, as the customer's list of invitations has it
                 * @example 0193af2e-7c1b-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staff": "sabine-keller",
                 *       "from": "2026-12-04T10:00:00+01:00",
                 *       "until": "2026-12-04T10:30:00+01:00"
                 *     }
                 */
                "application/json": components["schemas"]["OtherTime"];
            };
        };
        responses: {
            /** @description Proposes another time: instead of one that the customer asked for, or to move what is agreed. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda1-8e7c79bb9194"
                     *     }
                     */
                    "application/json": components["schemas"]["ProposedAppointment"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else came first */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:conflict",
                     *       "title": "Something else came first",
                     *       "status": 409,
                     *       "detail": "Something else came first."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHouse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What may be named: the company's topics and channels, its areas and teams. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Autohaus Lindner",
                     *       "timeZone": "Europe/Berlin",
                     *       "region": "DE-BY",
                     *       "channels": [
                     *         {
                     *           "id": "phone",
                     *           "live": true,
                     *           "byAppointment": false,
                     *           "hours": [
                     *             {
                     *               "days": [
                     *                 1,
                     *                 2,
                     *                 3
                     *               ],
                     *               "from": "08:00",
                     *               "to": "20:00"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "email",
                     *           "live": false,
                     *           "byAppointment": false,
                     *           "hours": null
                     *         },
                     *         {
                     *           "id": "letter",
                     *           "live": false,
                     *           "byAppointment": false,
                     *           "hours": null
                     *         }
                     *       ],
                     *       "topics": [
                     *         {
                     *           "id": "advice",
                     *           "label": {
                     *             "de": "Beratung",
                     *             "en": "Advice"
                     *           },
                     *           "basis": "consent",
                     *           "area": null,
                     *           "channels": null
                     *         },
                     *         {
                     *           "id": "test-drive",
                     *           "label": {
                     *             "de": "Probefahrt",
                     *             "en": "Test drive"
                     *           },
                     *           "basis": "consent",
                     *           "area": null,
                     *           "channels": null
                     *         },
                     *         {
                     *           "id": "offers",
                     *           "label": {
                     *             "de": "Allgemeine Werbung",
                     *             "en": "General advertising"
                     *           },
                     *           "basis": "consent",
                     *           "area": null,
                     *           "channels": null
                     *         }
                     *       ],
                     *       "areas": [
                     *         {
                     *           "id": "werkstatt",
                     *           "label": {
                     *             "de": "Werkstatt",
                     *             "en": "Workshop"
                     *           }
                     *         }
                     *       ],
                     *       "teams": [
                     *         {
                     *           "id": "sued",
                     *           "label": {
                     *             "de": "Filiale München-Süd",
                     *             "en": "Munich South branch"
                     *           }
                     *         },
                     *         {
                     *           "id": "nord",
                     *           "label": {
                     *             "de": "Filiale München-Nord",
                     *             "en": "Munich North branch"
                     *           }
                     *         },
                     *         {
                     *           "id": "werkstatt",
                     *           "label": {
                     *             "de": "Werkstatt",
                     *             "en": "Workshop"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["House"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPermitKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys by which the tokens of permits are verified (RFC 7517). */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "crv": "Ed25519",
                     *           "x": "rMFXoG7gQ2_pIQ6I9W9YMBeAsTEH2zNh9TZj6rfHP2o",
                     *           "kty": "OKP",
                     *           "kid": "01a20e54-1080-757b-bda1-ab7bb525b6ea",
                     *           "alg": "EdDSA",
                     *           "use": "sig"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicKeys"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counters and durations of this process, in the text form of Prometheus. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This document. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPermit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the permit
                 * @example 0193af2e-7c1b-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A permit that this key has claimed. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda1-bdb2637090ba",
                     *       "state": "open",
                     *       "customer": "aylin-demir",
                     *       "sender": {
                     *         "type": "staff",
                     *         "id": "sabine-keller"
                     *       },
                     *       "channel": "phone",
                     *       "topic": "advice",
                     *       "basis": "consent",
                     *       "claimedAt": "2026-11-24T16:12:00Z",
                     *       "grantedAt": "2026-11-24T16:12:00Z",
                     *       "confirmedBy": null,
                     *       "expiresAt": "2026-11-24T16:27:00Z",
                     *       "endedAt": null,
                     *       "outcome": null,
                     *       "contact": null,
                     *       "contactPoint": {
                     *         "kind": "phone",
                     *         "value": "+4989120010"
                     *       },
                     *       "callWord": "Kastanie",
                     *       "callFrom": "+498955501114",
                     *       "token": "eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIuLi4ifQ.c2lnbmF0dXJl",
                     *       "unsubscribe": null
                     *     }
                     */
                    "application/json": components["schemas"]["Permit"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releasePermit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the permit
                 * @example 0193af2e-7c1b-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gives a permit back: nobody was contacted, and its place is free again. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else came first */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:conflict",
                     *       "title": "Something else came first",
                     *       "status": 409,
                     *       "detail": "Something else came first."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description The languages of the sentences, such as `de, en`; absent = German. */
                "Accept-Language"?: string;
            };
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a customer decided: the document, the letter in words, and what waits for the customer's yes. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer": "aylin-demir",
                     *       "version": 1,
                     *       "source": "portal",
                     *       "recordedBy": null,
                     *       "recorder": {
                     *         "role": "customer",
                     *         "name": null
                     *       },
                     *       "preferences": {
                     *         "caps": [
                     *           {
                     *             "channel": "phone",
                     *             "max": 2,
                     *             "per": "P1M",
                     *             "sender": "staff"
                     *           },
                     *           {
                     *             "max": 1,
                     *             "per": "P14D",
                     *             "topic": "offers"
                     *           }
                     *         ],
                     *         "hours": {
                     *           "phone": [
                     *             {
                     *               "days": [
                     *                 2
                     *               ],
                     *               "from": "17:00",
                     *               "to": "20:00"
                     *             },
                     *             {
                     *               "days": [
                     *                 4
                     *               ],
                     *               "from": "17:00",
                     *               "to": "20:00"
                     *             }
                     *           ]
                     *         },
                     *         "people": {
                     *           "areas": {
                     *             "werkstatt": {
                     *               "mode": "anyone",
                     *               "teams": [
                     *                 "werkstatt"
                     *               ]
                     *             }
                     *           },
                     *           "automated": [
                     *             "email"
                     *           ],
                     *           "mode": "ranked",
                     *           "ranked": [
                     *             "sabine-keller",
                     *             "emre-yilmaz"
                     *           ],
                     *           "whenAway": "deputy"
                     *         },
                     *         "timeZone": "Europe/Berlin",
                     *         "topics": {
                     *           "advice": [
                     *             "phone",
                     *             "email"
                     *           ],
                     *           "contract": [
                     *             "letter",
                     *             "email"
                     *           ],
                     *           "offers": [
                     *             "email"
                     *           ],
                     *           "service": [
                     *             "phone"
                     *           ]
                     *         }
                     *       },
                     *       "sentences": {
                     *         "de": [
                     *           "Frau Keller darf mich dienstags und donnerstags von 17 bis 20 Uhr anrufen, zu Beratung.",
                     *           "Frau Keller darf mir per E‑Mail schreiben, zu Beratung, das Autohaus Lindner auch automatisch.",
                     *           "Frau Keller darf mir allgemeine Werbung nur per E‑Mail schicken, das Autohaus Lindner auch automatisch, zusammen höchstens einmal in 14 Tagen."
                     *         ]
                     *       },
                     *       "decidedAt": "2026-10-10T16:12:00Z",
                     *       "waiting": null
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerPreferences"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was read, as its ETag: `"3"`. Of several, any one will do; `*` takes whichever there is. A weak one (`W/"3"`) is never the last. */
                "If-Match"?: string;
            };
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "preferences": {
                 *         "timeZone": "Europe/Berlin",
                 *         "people": {
                 *           "mode": "ranked",
                 *           "ranked": [
                 *             "sabine-keller"
                 *           ],
                 *           "whenAway": "wait"
                 *         },
                 *         "topics": {
                 *           "advice": [
                 *             "email"
                 *           ],
                 *           "contract": [
                 *             "letter",
                 *             "email"
                 *           ]
                 *         },
                 *         "pauses": [
                 *           {
                 *             "from": "2026-12-20",
                 *             "to": "2027-01-06"
                 *           }
                 *         ]
                 *       },
                 *       "basedOnVersion": 1,
                 *       "recordedBy": "sabine-keller"
                 *     }
                 */
                "application/json": components["schemas"]["PreferencesToRecord"];
            };
        };
        responses: {
            /** @description Record what a customer said to you: what narrows holds at once, what widens waits for their yes. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "holds": [
                     *         {
                     *           "part": "people",
                     *           "direction": "narrower",
                     *           "area": null,
                     *           "before": {
                     *             "mode": "ranked",
                     *             "ranked": [
                     *               "sabine-keller",
                     *               "emre-yilmaz"
                     *             ],
                     *             "whenAway": "deputy"
                     *           },
                     *           "after": {
                     *             "mode": "ranked",
                     *             "ranked": [
                     *               "sabine-keller"
                     *             ],
                     *             "whenAway": "wait"
                     *           }
                     *         },
                     *         {
                     *           "part": "people",
                     *           "direction": "narrower",
                     *           "area": "werkstatt",
                     *           "before": {
                     *             "mode": "anyone",
                     *             "teams": [
                     *               "werkstatt"
                     *             ]
                     *           },
                     *           "after": {
                     *             "mode": "nobody"
                     *           }
                     *         },
                     *         {
                     *           "part": "automated",
                     *           "direction": "narrower",
                     *           "channel": "email"
                     *         }
                     *       ],
                     *       "waits": [
                     *         {
                     *           "part": "people",
                     *           "direction": "wider",
                     *           "area": "werkstatt",
                     *           "before": {
                     *             "mode": "nobody"
                     *           },
                     *           "after": {
                     *             "mode": "ranked",
                     *             "ranked": [
                     *               "sabine-keller"
                     *             ],
                     *             "whenAway": "wait"
                     *           }
                     *         },
                     *         {
                     *           "part": "hours",
                     *           "direction": "wider",
                     *           "channel": "phone",
                     *           "before": [
                     *             {
                     *               "days": [
                     *                 2
                     *               ],
                     *               "from": "17:00",
                     *               "to": "20:00"
                     *             },
                     *             {
                     *               "days": [
                     *                 4
                     *               ],
                     *               "from": "17:00",
                     *               "to": "20:00"
                     *             }
                     *           ],
                     *           "after": null
                     *         },
                     *         {
                     *           "part": "cap",
                     *           "direction": "wider",
                     *           "before": {
                     *             "channel": "phone",
                     *             "max": 2,
                     *             "per": "P1M",
                     *             "sender": "staff"
                     *           },
                     *           "after": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecordedPreferences"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes; A header field is not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this; The key may not speak for this sender */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused, with the reasons */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "changes": [
                     *         {
                     *           "part": "people",
                     *           "direction": "narrower",
                     *           "area": null,
                     *           "before": {
                     *             "mode": "ranked",
                     *             "ranked": [
                     *               "sabine-keller",
                     *               "emre-yilmaz"
                     *             ],
                     *             "whenAway": "deputy"
                     *           },
                     *           "after": {
                     *             "mode": "ranked",
                     *             "ranked": [
                     *               "sabine-keller"
                     *             ],
                     *             "whenAway": "wait"
                     *           }
                     *         },
                     *         {
                     *           "part": "people",
                     *           "direction": "narrower",
                     *           "area": "werkstatt",
                     *           "before": {
                     *             "mode": "anyone",
                     *             "teams": [
                     *               "werkstatt"
                     *             ]
                     *           },
                     *           "after": {
                     *             "mode": "nobody"
                     *           }
                     *         },
                     *         {
                     *           "part": "automated",
                     *           "direction": "narrower",
                     *           "channel": "email"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PreferenceConflict"];
                };
            };
            /** @description Refused: the version that you named is not the last one */
            412: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceConflict"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that you saw is missing */
            428: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:version-missing",
                     *       "title": "The version that you saw is missing",
                     *       "status": 428,
                     *       "detail": "The version that you saw is missing."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the webhook
                 * @example 0193af2e-7c1b-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Of the delivery: its `webhook-id`
                 * @example 0193af2e-7c1b-7000-8000-000000000002
                 */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sends a delivery again, under the same `webhook-id`. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda2-24718f10b97e",
                     *       "kind": "webhook.test",
                     *       "customer": null,
                     *       "at": "2026-11-24T16:12:00Z",
                     *       "data": {
                     *         "webhookId": "01a20e54-1080-757b-bda2-2150b6b7dd5d"
                     *       },
                     *       "state": "waiting",
                     *       "attempts": 0,
                     *       "attemptedAt": null,
                     *       "deliveredAt": null,
                     *       "nextAt": "2026-11-24T16:12:00Z",
                     *       "lastStatus": null,
                     *       "lastFault": null
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportPermit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Marks the request: sent again, it is answered as before and does nothing again. Kept for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the permit
                 * @example 0193af2e-7c1b-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "reached"
                 *     }
                 */
                "application/json": components["schemas"]["PermitReport"];
            };
        };
        responses: {
            /** @description Says what became of a permit; it then is a contact, or none. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda2-428afe6281e2",
                     *       "state": "ended",
                     *       "customer": "aylin-demir",
                     *       "sender": {
                     *         "type": "staff",
                     *         "id": "sabine-keller"
                     *       },
                     *       "channel": "phone",
                     *       "topic": "advice",
                     *       "basis": "consent",
                     *       "claimedAt": "2026-11-24T16:12:00Z",
                     *       "grantedAt": "2026-11-24T16:12:00Z",
                     *       "confirmedBy": null,
                     *       "expiresAt": "2026-11-24T16:27:00Z",
                     *       "endedAt": "2026-11-24T16:12:00Z",
                     *       "outcome": "reached",
                     *       "contact": "01a20e54-1080-757b-bda2-46ad4142e6f3"
                     *     }
                     */
                    "application/json": components["schemas"]["ListedPermit"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes; A header field is not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else came first */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:conflict",
                     *       "title": "Something else came first",
                     *       "status": 409,
                     *       "detail": "Something else came first."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes; The Idempotency-Key belongs to another request */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the webhook
                 * @example 0193af2e-7c1b-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new secret, shown this once; for 24 hours the last one signs as well. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                     *       "previousSecretUntil": "2026-11-25T16:12:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RotatedWebhookSecret"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    screenContacts: {
        parameters: {
            query?: {
                /**
                 * @description Who would contact, as `TYPE:ID`, for rows that name nobody: `staff:…`, `automated:…` or `ai:…`
                 * @example staff:sabine-keller
                 */
                sender?: string;
                /**
                 * @description By which way, for rows that name none
                 * @example phone
                 */
                channel?: string;
                /**
                 * @description About what, for rows that name nothing; absent = the topic of the key
                 * @example advice
                 */
                topic?: string;
                /** @description At which instant, ISO 8601 with offset or Z, for rows that name none; absent = when the row is read */
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {"customer":"crm:4711"}
                 *     {"customer":"bernd-oster","channel":"email"}
                 */
                "application/x-ndjson": string;
                /**
                 * @example customer;channel
                 *     crm:4711;phone
                 *     bernd-oster;email
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description Which rows of a call list or a mailing may be contacted? */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {"line":1,"customer":"crm:4711","allowed":true,"reasons":[],"window":{"from":"2026-11-24T16:12:00Z","until":"2026-11-24T19:00:00Z"},"left":1}
                     *     {"line":2,"customer":"bernd-oster","allowed":false,"reasons":["topic_refused","outside_hours"],"window":null,"left":null}
                     */
                    "application/x-ndjson": string;
                    /**
                     * @example line;customer;allowed;reasons;next_from;next_until;left;place
                     *     2;crm:4711;yes;;2026-11-24T16:12:00Z;2026-11-24T19:00:00Z;1;
                     *     3;bernd-oster;no;topic_refused outside_hours;;;;
                     */
                    "text/csv": string;
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendWebhookTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the webhook
                 * @example 0193af2e-7c1b-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sends an event of the kind `webhook.test` on the way that every event goes. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a20e54-1080-757b-bda2-5d8962171ba8",
                     *       "kind": "webhook.test",
                     *       "customer": null,
                     *       "at": "2026-11-24T16:12:00Z",
                     *       "data": {
                     *         "webhookId": "01a20e54-1080-757b-bda2-587b774832db"
                     *       },
                     *       "state": "waiting",
                     *       "attempts": 0,
                     *       "attemptedAt": null,
                     *       "deliveredAt": null,
                     *       "nextAt": "2026-11-24T16:12:00Z",
                     *       "lastStatus": null,
                     *       "lastFault": null
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else came first */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:conflict",
                     *       "title": "Something else came first",
                     *       "status": 409,
                     *       "detail": "Something else came first."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulateAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staff": [
                 *         {
                 *           "id": "keller",
                 *           "team": "sued",
                 *           "capacity": 1,
                 *           "accepting": true
                 *         }
                 *       ],
                 *       "customers": [
                 *         {
                 *           "id": "demir",
                 *           "mode": "ranked",
                 *           "ranked": [
                 *             {
                 *               "staff": "keller",
                 *               "chosenAt": "2026-11-24T09:00:00Z"
                 *             }
                 *           ],
                 *           "incumbent": null
                 *         },
                 *         {
                 *           "id": "oster",
                 *           "mode": "anyone",
                 *           "blocked": [
                 *             "keller"
                 *           ],
                 *           "incumbent": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Who works there */
                    staff: {
                        /** @description Any text, once in the list */
                        id: string;
                        /** @description The id of the team */
                        team: string;
                        /** @description How many customers at most; null = no limit */
                        capacity: number | null;
                        /** @description Takes new customers */
                        accepting: boolean;
                    }[];
                    /** @description Who has chosen */
                    customers: {
                        /** @description Any text, once in the list; of a choice for an area `customer/area` */
                        id: string;
                        /**
                         * @description Only `ranked` takes part
                         * @enum {string}
                         */
                        mode: "ranked" | "anyone" | "nobody";
                        /** @description The favourite first */
                        ranked?: {
                            /** @description The id of a member of staff; one that is not known is skipped */
                            staff: string;
                            /**
                             * Format: date-time
                             * @description When the person was put on the list: ISO 8601 with offset or Z
                             */
                            chosenAt: string;
                        }[];
                        /** @description Ids of members of staff who never may */
                        blocked?: string[];
                        /** @description Who is assigned until now; null = nobody */
                        incumbent: string | null;
                        /** @description Breaks ties; absent = the id */
                        lot?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Who looks after whom, when these customers have chosen like this and these people have so many places? */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "assignments": [
                     *         {
                     *           "id": "demir",
                     *           "staff": "keller",
                     *           "rank": 1,
                     *           "waiting": []
                     *         },
                     *         {
                     *           "id": "oster",
                     *           "staff": null,
                     *           "rank": null,
                     *           "waiting": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        assignments: components["schemas"]["Assignment"][];
                    };
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulateDecision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "company": {
                 *         "timeZone": "Europe/Berlin",
                 *         "region": "DE-BY",
                 *         "channels": [
                 *           {
                 *             "id": "phone",
                 *             "live": true,
                 *             "hours": [
                 *               {
                 *                 "days": [
                 *                   1,
                 *                   2,
                 *                   3,
                 *                   4,
                 *                   5
                 *                 ],
                 *                 "from": "08:00",
                 *                 "to": "20:00"
                 *               }
                 *             ]
                 *           },
                 *           {
                 *             "id": "email",
                 *             "live": false
                 *           }
                 *         ],
                 *         "topics": [
                 *           {
                 *             "id": "advice",
                 *             "basis": "consent"
                 *           }
                 *         ],
                 *         "staff": [
                 *           {
                 *             "id": "keller",
                 *             "team": "sued"
                 *           }
                 *         ]
                 *       },
                 *       "customer": {
                 *         "preferences": {
                 *           "timeZone": "Europe/Berlin",
                 *           "people": {
                 *             "mode": "ranked",
                 *             "ranked": [
                 *               "keller"
                 *             ]
                 *           },
                 *           "topics": {
                 *             "advice": [
                 *               "phone"
                 *             ]
                 *           },
                 *           "hours": {
                 *             "phone": [
                 *               {
                 *                 "days": [
                 *                   2,
                 *                   4
                 *                 ],
                 *                 "from": "17:00",
                 *                 "to": "19:00"
                 *               }
                 *             ]
                 *           },
                 *           "caps": [
                 *             {
                 *               "max": 2,
                 *               "per": "P1M",
                 *               "channel": "phone"
                 *             }
                 *           ]
                 *         },
                 *         "assignment": "keller",
                 *         "contacts": [
                 *           {
                 *             "at": "2026-11-05T17:20:00+01:00",
                 *             "channel": "phone",
                 *             "topic": "advice"
                 *           }
                 *         ]
                 *       },
                 *       "request": {
                 *         "sender": {
                 *           "type": "staff",
                 *           "id": "keller"
                 *         },
                 *         "channel": "phone",
                 *         "topic": "advice"
                 *       },
                 *       "at": "2026-11-24T17:12:00+01:00"
                 *     }
                 */
                "application/json": {
                    /** @description The rules of the house */
                    company: {
                        /** @description IANA time zone, such as `Europe/Berlin` */
                        timeZone: string;
                        /** @description Whose public holidays count for customers without a region: ISO 3166-1 or -2; absent = none */
                        region?: string;
                        /** @description The ways to get in touch */
                        channels?: {
                            /** @description Any text, once in the list */
                            id: string;
                            /** @description Does it interrupt a person, as a call does? */
                            live: boolean;
                            /** @description Used only on an invitation; absent = no */
                            byAppointment?: boolean;
                            /** @description When it may be used at all, on the customer's clock; absent = always, empty = never */
                            hours?: {
                                /** @description Days of the week, 1 = Monday to 7 = Sunday */
                                days: number[];
                                /** @description Such as `17:30`; an end may be `24:00` */
                                from: string;
                                /** @description Such as `17:30`; an end may be `24:00` */
                                to: string;
                            }[];
                        }[];
                        /** @description What a contact may be about */
                        topics?: {
                            /** @description Any text, once in the list */
                            id: string;
                            /**
                             * @description The legal basis (GDPR Art. 6(1))
                             * @enum {string}
                             */
                            basis: "consent" | "contract" | "legal-obligation" | "vital-interest";
                            /** @description The area for which another person may be chosen; absent = none */
                            area?: string;
                            /** @description Of basis `contract`: what may be used where the customer named none, absent = none; of `legal-obligation`: what may be used at all, absent = every channel */
                            channels?: string[];
                        }[];
                        /** @description Who works there */
                        staff?: {
                            /** @description Any text, once in the list */
                            id: string;
                            /** @description The id of the team */
                            team: string;
                            /** @description The id of whoever stands in; absent = nobody */
                            deputy?: string;
                            /** @description Whole days in the company's time zone */
                            absences?: {
                                /**
                                 * Format: date
                                 * @description The first day: `YYYY-MM-DD`
                                 */
                                from: string;
                                /**
                                 * Format: date
                                 * @description The last day: `YYYY-MM-DD`
                                 */
                                to: string;
                            }[];
                        }[];
                    };
                    /** @description What is known of the customer */
                    customer: {
                        /** @description What the customer decided */
                        preferences: {
                            /** @description IANA time zone, such as `Europe/Berlin` */
                            timeZone: string;
                            /** @description Whose public holidays count: ISO 3166-1 or -2, such as `DE-BY`; absent = the company's */
                            region?: string;
                            /** @description Who may get in touch */
                            people: {
                                /**
                                 * @description `ranked`: one of those in `ranked`; `anyone`: everyone of `teams`
                                 * @enum {string}
                                 */
                                mode: "ranked" | "anyone" | "nobody";
                                /** @description Ids of one to five members of staff, the favourite first; read in mode `ranked` alone */
                                ranked?: string[];
                                /** @description Ids of teams; absent or empty = every team; read in mode `anyone` alone */
                                teams?: string[];
                                /**
                                 * @description Who steps in while the person is away, in mode `ranked`; absent = `wait`: nobody
                                 * @enum {string}
                                 */
                                whenAway?: "deputy" | "next-choice" | "wait";
                                /**
                                 * @description Who may get in touch while nobody on the list has room; absent = `nobody`
                                 * @enum {string}
                                 */
                                whileFull?: "nobody" | "branch";
                                /** @description By the id of an area: for its topics this choice replaces the general one */
                                areas?: {
                                    [key: string]: {
                                        /**
                                         * @description `ranked`: one of those in `ranked`; `anyone`: everyone of `teams`
                                         * @enum {string}
                                         */
                                        mode: "ranked" | "anyone" | "nobody";
                                        /** @description Ids of one to five members of staff, the favourite first; read in mode `ranked` alone */
                                        ranked?: string[];
                                        /** @description Ids of teams; absent or empty = every team; read in mode `anyone` alone */
                                        teams?: string[];
                                        /**
                                         * @description Who steps in while the person is away, in mode `ranked`; absent = `wait`: nobody
                                         * @enum {string}
                                         */
                                        whenAway?: "deputy" | "next-choice" | "wait";
                                        /**
                                         * @description Who may get in touch while nobody on the list has room; absent = `nobody`
                                         * @enum {string}
                                         */
                                        whileFull?: "nobody" | "branch";
                                    };
                                };
                                /** @description Ids of members of staff who never may, whatever else is said */
                                blocked?: string[];
                                /** @description Ids of channels open to automatic messages; absent or empty = none */
                                automated?: string[];
                                /** @description Ids of channels open to whatever no person has read or spoken; absent or empty = none */
                                ai?: string[];
                            };
                            /** @description By the id of a topic: ids of channels, the dearest first; absent or empty = none */
                            topics?: {
                                [key: string]: string[];
                            };
                            /** @description By the id of a topic: the customer's own words; they decide nothing */
                            notes?: {
                                [key: string]: string;
                            };
                            /** @description By the id of a channel: weekly windows; absent = the company's hours, empty = never */
                            hours?: {
                                [key: string]: {
                                    /** @description Days of the week, 1 = Monday to 7 = Sunday */
                                    days: number[];
                                    /** @description Such as `17:30`; an end may be `24:00` */
                                    from: string;
                                    /** @description Such as `17:30`; an end may be `24:00` */
                                    to: string;
                                }[];
                            };
                            /** @description Ids of channels used only on an invitation; absent = the company's */
                            byAppointment?: string[];
                            /** @description May channels that interrupt be used on a public holiday? Absent = no */
                            publicHolidays?: boolean;
                            /** @description How often at most; absent or empty = no limit */
                            caps?: {
                                /** @description So many contacts at most in any span of `per` */
                                max: number;
                                /** @description ISO 8601 duration of date parts, such as `P14D` or `P1M` */
                                per: string;
                                /** @description Of this channel alone; absent = of all */
                                channel?: string;
                                /** @description About this topic alone; absent = about all */
                                topic?: string;
                                /**
                                 * @description By senders of this type alone; absent = by all
                                 * @enum {string}
                                 */
                                sender?: "staff" | "automated" | "ai";
                            }[];
                            /** @description Days on which there is no contact */
                            pauses?: {
                                /**
                                 * Format: date
                                 * @description The first day: `YYYY-MM-DD`, in the customer's time zone
                                 */
                                from: string;
                                /** @description The last day: `YYYY-MM-DD`; null = until further notice */
                                to: string | null;
                                /** @description Ids of topics that the pause leaves open */
                                except?: string[];
                                /**
                                 * @description Until the customer gets in touch, and nobody asks when; only with nothing excepted
                                 * @constant
                                 */
                                quiet?: true;
                            }[];
                        };
                        /** @description Ids of channels with a usable address or number; absent = every channel */
                        contactPoints?: string[];
                        /**
                         * @description The id of the member of staff who looks after the customer; null = nobody
                         * @default null
                         */
                        assignment?: string | null;
                        /** @description The same by the id of an area; absent = nobody */
                        assignments?: {
                            [key: string]: string | null;
                        };
                        /** @description What has taken place or was tried, in any order */
                        contacts?: {
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            at: string;
                            /** @description The id of a channel */
                            channel: string;
                            /** @description The id of a topic */
                            topic: string;
                            /**
                             * @description Absent = `staff`
                             * @enum {string}
                             */
                            sender?: "staff" | "automated" | "ai";
                            /** @description Does it count for caps? Absent = yes */
                            counts?: boolean;
                        }[];
                        /** @description The customer's own wishes to be contacted that are open */
                        invitations?: {
                            /** @description The id of a channel */
                            channel: string;
                            /** @description The id of a topic; absent = about anything */
                            topic?: string;
                            /** @description The id of a member of staff; absent = whoever is there */
                            staff?: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z
                             */
                            from: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 with offset or Z; not included
                             */
                            until: string;
                        }[];
                    };
                    /** @description The contact that is asked about */
                    request: {
                        /** @description Who would contact */
                        sender: {
                            /**
                             * @description `staff`: a person; `automated`: a program sends it; `ai`: no person has read or spoken it
                             * @enum {string}
                             */
                            type: "staff" | "automated" | "ai";
                            /** @description Of the member of staff, or the name of the program */
                            id: string;
                        };
                        /** @description By which way: the id of a channel */
                        channel: string;
                        /** @description About what: the id of a topic */
                        topic: string;
                    };
                    /**
                     * Format: date-time
                     * @description For which instant: ISO 8601 with offset or Z
                     */
                    at: string;
                };
            };
        };
        responses: {
            /** @description May this sender contact this customer over this channel about this topic at this instant? */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "allowed": true,
                     *       "basis": "consent",
                     *       "reasons": [],
                     *       "window": {
                     *         "from": "2026-11-24T16:12:00Z",
                     *         "until": "2026-11-24T18:00:00Z"
                     *       },
                     *       "caps": [
                     *         {
                     *           "cap": {
                     *             "max": 2,
                     *             "per": "P1M",
                     *             "channel": "phone"
                     *           },
                     *           "used": 1,
                     *           "left": 1,
                     *           "freeAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tellMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "email",
                 *       "topic": "contract",
                 *       "staff": "sabine-keller",
                 *       "receivedAt": "2026-11-24T16:40:00+01:00",
                 *       "source": "mail-20261124-0042"
                 *     }
                 */
                "application/json": components["schemas"]["Message"];
            };
        };
        responses: {
            /** @description It was there before: brought up to date, or as it stands now */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invitation": "01a20e54-1080-757b-bda2-67ac67b3592d"
                     *     }
                     */
                    "application/json": components["schemas"]["OpenedBefore"];
                };
            };
            /** @description It is new */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invitation": "01a20e54-1080-757b-bda2-67ac67b3592d"
                     *     }
                     */
                    "application/json": components["schemas"]["Opened"];
                };
            };
            /** @description The body is not JSON; The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-json",
                     *       "title": "The body is not JSON",
                     *       "status": 400,
                     *       "detail": "The body is not JSON."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this; The key may not speak for this sender */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something else came first */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:conflict",
                     *       "title": "Something else came first",
                     *       "status": 409,
                     *       "detail": "Something else came first."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-too-large",
                     *       "title": "The body is too large",
                     *       "status": 413,
                     *       "detail": "The body is too large."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This address takes another format */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:media-type-unsupported",
                     *       "title": "This address takes another format",
                     *       "status": 415,
                     *       "detail": "This address takes another format."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not what this address takes */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:body-invalid",
                     *       "title": "The body is not what this address takes",
                     *       "status": 422,
                     *       "detail": "The body is not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer: our id, or the id in another system as `system:id`
                 * @example crm:4711
                 */
                reference: string;
                /**
                 * @description Of the invitation, as the customer's list of invitations has it
                 * @example 0193af2e-7c1b-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdraws a wish or an answer, as the customer asked, or a proposed appointment. Withdrawing twice is no fault. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The parameters are not what this address takes */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:query-invalid",
                     *       "title": "The parameters are not what this address takes",
                     *       "status": 400,
                     *       "detail": "The parameters are not what this address takes."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No key was sent; The key is not valid */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:credentials-missing",
                     *       "title": "No key was sent",
                     *       "status": 401,
                     *       "detail": "No key was sent."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key is not meant for this */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:scope-missing",
                     *       "title": "The key is not meant for this",
                     *       "status": 403,
                     *       "detail": "The key is not meant for this."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:not-found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "There is nothing here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:too-many-requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "Too many requests."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something went wrong here */
            500: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:internal",
                     *       "title": "Something went wrong here",
                     *       "status": 500,
                     *       "detail": "Something went wrong here."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No answer can be given now */
            503: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:kontaktwahl:problem:unavailable",
                     *       "title": "No answer can be given now",
                     *       "status": 503,
                     *       "detail": "No answer can be given now."
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The name of the event, the same however often it is sent.
                 * @example 01a20e54-1080-7bd3-a3a8-0cc88aaf9cf2
                 */
                "webhook-id": string;
                /**
                 * @description Seconds since 1970, of this attempt.
                 * @example 1795536720
                 */
                "webhook-timestamp": string;
                /**
                 * @description `v1,` and the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, by the secret (what follows `whsec_`, as bytes). While a secret is replaced there are two, with a space between them: one of them must fit.
                 * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                 */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "consent.withdrawn",
                 *       "timestamp": "2026-11-24T16:12:00Z",
                 *       "data": {
                 *         "customerId": "aylin-demir",
                 *         "topics": [
                 *           {
                 *             "topic": "offers",
                 *             "channel": "email"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WebhookEvent"];
            };
        };
        responses: {
            /** @description Nobody listens here any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The event has been taken. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The event is sent again. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
