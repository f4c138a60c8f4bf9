package samspil.grants.apply.pages;

import samspil.grants.ApplicationId;
import samspil.grants.AttachmentId;
import samspil.grants.PaperId;
import samspil.grants.RoundId;
import samspil.grants.pages.Visit;

/** Where the pages of applications are. */
record Places(Visit visit) {

    /** All applications of the organisation. */
    String room() {
        return visit.home() + "/desk/applications";
    }

    /** Where one is begun. */
    String start(RoundId round) {
        return room() + "/new/" + round;
    }

    /** One of them. */
    String one(ApplicationId id) {
        return room() + "/" + id;
    }

    /** A section of its form, counted from 1. */
    String section(ApplicationId id, int at) {
        return one(id) + "/sections/" + (at + 1);
    }

    /** All answers, before it is sent. */
    String check(ApplicationId id) {
        return one(id) + "/check";
    }

    /** Says that it was sent. */
    String sent(ApplicationId id) {
        return one(id) + "/sent";
    }

    /** Where it is deleted. */
    String deletion(ApplicationId id) {
        return one(id) + "/deletion";
    }

    /** Where what came back is completed. */
    String completion(ApplicationId id) {
        return one(id) + "/completion";
    }

    /** A document of it. */
    String document(ApplicationId id, AttachmentId document) {
        return one(id) + "/documents/" + document;
    }

    /** Where something is done with it. */
    String deed(ApplicationId id, String deed) {
        return one(id) + "/deeds/" + deed;
    }

    /** A document of the report. */
    String reportDocument(ApplicationId id, AttachmentId document) {
        return report(id) + "/documents/" + document;
    }

    /** Where the report is written. */
    String report(ApplicationId id) {
        return one(id) + "/report";
    }

    /** Who applies along. */
    String partners(ApplicationId id) {
        return one(id) + "/partners";
    }

    /** Where an organisation says whether it applies along. */
    String invitation(ApplicationId id) {
        return one(id) + "/invitation";
    }

    /** The papers of the organisation. */
    String papers() {
        return visit.home() + "/desk/papers";
    }

    /** One of them. */
    String paper(PaperId id) {
        return papers() + "/" + id;
    }
}
