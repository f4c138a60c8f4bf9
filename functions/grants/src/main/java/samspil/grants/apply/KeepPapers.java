package samspil.grants.apply;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.grants.PaperId;
import samspil.grants.apply.Attachment.State;
import samspil.grants.apply.GivenPaper.Giver;
import samspil.grants.form.Paper;
import samspil.kernel.Violation;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** What an organisation does with its papers, and with its consent to their use. */
public record KeepPapers(Papers papers, AttachmentFiles files, IdSource ids, InstantSource clock) {
    /** Enough for ten years of accounts, minutes and budgets. */
    private static final int MOST = 60;

    /** What came of giving one. */
    public sealed interface Given {

        /** It may be uploaded. */
        record Done(GivenPaper paper) implements Given {}

        /** A rule is in the way. */
        record Refused(Violation violation) implements Given {}
    }

    /**
     * Somebody of an organisation.
     *
     * @param name as their organisation knows them
     */
    public record Member(Applicant owner, Actor by, String name) {}

    /**
     * What somebody wants to give.
     *
     * @param fileName as their machine calls it; absent where a page can't know it
     * @param name it goes by where the file has none
     */
    public record Wish(
            Paper kind, @Nullable Integer year, @Nullable String fileName, String name) {}

    /**
     * Gives one, to be uploaded.
     *
     * @throws samspil.kernel.InvalidValue where a year is missing or none
     */
    public Given give(Member who, Wish wish) {
        return give(who, wish, null);
    }

    /** Gives one in the place of another, which stands until the new one is found clean; empty where there is none. */
    public Optional<Given> replace(Member who, PaperId id, String name) {
        return find(who.owner(), id)
                .map(old -> give(
                        who,
                        new Wish(old.kind(), old.year(), null, name),
                        old.key().id()));
    }

    /** One of an organisation's own. */
    public Optional<GivenPaper> find(Applicant owner, PaperId id) {
        return papers.find(new GivenPaper.Key(owner, id));
    }

    /** How far it has come. */
    public State state(GivenPaper paper) {
        return files.state(paper.key().bytes());
    }

    /** Those that stand, the newest first: what was replaced by a clean one does not. */
    public List<GivenPaper> standing(Applicant owner) {
        var all = papers.of(owner);
        var replaced = all.stream()
                .filter(each -> each.replaces() != null && isClean(each))
                .map(GivenPaper::replaces)
                .toList();
        return all.stream().filter(each -> !replaced.contains(each.key().id())).toList();
    }

    /** Whether it was found clean. */
    public boolean isClean(GivenPaper paper) {
        return state(paper) instanceof State.Checked(var finding) && finding.isClean();
    }

    /** Deletes one; false where there is none. What was sent has its own copy. */
    public boolean delete(Member who, PaperId id) {
        var found = find(who.owner(), id);
        found.ifPresent(paper -> {
            papers.remove(paper, audit(who, "paper.deleted", id.value()));
            files.forget(paper.key().bytes());
        });
        return found.isPresent();
    }

    /** Agrees to the words of a version; false where those are not asked any more. */
    public boolean agree(Member who, String version) {
        var consent = new Consent(giver(who), version);
        if (consent.isCurrent()) {
            papers.agree(who.owner(), consent, audit(who, "papers.agreed", version));
        }
        return consent.isCurrent();
    }

    /** Agrees no longer: no paper is used from now on. May be said twice. */
    public void disagree(Member who) {
        papers.disagree(who.owner(), audit(who, "papers.disagreed", Consent.CURRENT));
    }

    private Given give(Member who, Wish wish, @Nullable PaperId replaces) {
        var fileName = wish.fileName();
        var wrong = fileName == null ? Optional.<Violation>empty() : FileName.against(fileName);
        if (wrong.isPresent()) {
            return new Given.Refused(wrong.get());
        }
        if (papers.of(who.owner()).size() >= MOST) {
            return new Given.Refused(new Violation("", "list.long"));
        }
        var key = new GivenPaper.Key(who.owner(), new PaperId(ids.next()));
        var name = fileName == null ? wish.name() : fileName;
        var paper = new GivenPaper(key, wish.kind(), wish.year(), name, giver(who), replaces);
        papers.give(paper, audit(who, "paper.given", key.id().value()));
        return new Given.Done(paper);
    }

    private Giver giver(Member who) {
        return new Giver(who.by().person(), who.name(), clock.instant());
    }

    private AuditEvent audit(Member who, String action, String subject) {
        return AuditEvent.of(who.owner().municipality(), clock.instant(), who.by(), action, subject);
    }
}
