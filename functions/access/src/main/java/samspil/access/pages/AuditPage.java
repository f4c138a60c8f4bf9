package samspil.access.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.access.DutyWords;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Stack;
import samspil.platform.audit.AuditRecord;
import samspil.platform.audit.Recorded;
import samspil.platform.audit.VerifyAudit;
import samspil.platform.audit.VerifyAudit.Verification;

/** What was done, the newest first, and whether the record stands as it was written. */
@Singleton
record AuditPage(AccessPages pages, AuditRecord record, VerifyAudit verify, PersonNames names) {
    private static final int MOST = 50;

    Page of(Desk desk, long before) {
        var part = record.newest(desk.municipality().id(), before, MOST);
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", desk.say("audit.title"), desk.say("audit.lead")));
        parts.add(verdict(desk));
        parts.add(table(desk, part));
        if (part.size() == MOST && part.getLast().number() > 1) {
            var older = new Link(
                    desk.say("audit.older"),
                    desk.address("/audit?before=" + part.getLast().number()));
            parts.add(new Actions(List.of(new ButtonLink(older, false))));
        }
        return pages.desk(desk, desk.say("audit.title"), "/audit", new Stack(parts));
    }

    private Content verdict(Desk desk) {
        return switch (verify.of(desk.municipality().id())) {
            case Verification.Unbroken(var events, var head) ->
                Alert.of(
                        AlertKind.SUCCESS,
                        desk.say("audit.unbroken", events),
                        desk.say("audit.head", head.substring(0, 16)));
            case Verification.Broken(var number) ->
                Alert.of(AlertKind.ERROR, desk.say("audit.broken", number), desk.say("audit.broken.text"));
        };
    }

    private Content table(Desk desk, List<Recorded> part) {
        var columns = Stream.of("number", "at", "who", "action", "subject")
                .map(name -> Column.of(desk.say("audit." + name)))
                .toList();
        var rows = part.stream().map(each -> row(desk, each)).toList();
        return new DataTable(desk.say("audit.caption"), columns, rows, desk.say("audit.empty"));
    }

    private Row row(Desk desk, Recorded recorded) {
        var event = recorded.event();
        var words = new DeskWords(desk.language(), desk.municipality().country().zone());
        var who = names.of(desk.language(), event.actor().person()) + ", "
                + DutyWords.role(desk.language(), event.actor().role());
        return Row.of(
                Long.toString(recorded.number()),
                words.instant(event.at()),
                who,
                action(desk, event.action()),
                event.subject());
    }

    /** What has no words here is said by its code: contexts name their own. */
    private static String action(Desk desk, String code) {
        return AccessPages.knows("action." + code) ? desk.say("action." + code) : code;
    }
}
