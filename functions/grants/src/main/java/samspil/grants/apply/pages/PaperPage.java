package samspil.grants.apply.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import samspil.grants.apply.Attachment.Finding;
import samspil.grants.apply.Attachment.State;
import samspil.grants.apply.AttachmentFiles.UploadForm;
import samspil.grants.apply.GivenPaper;
import samspil.grants.apply.KeepPapers;
import samspil.grants.form.FileType;
import samspil.grants.pages.form.Desk;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.Sites;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.Term;
import samspil.pages.components.TextLink;

/** One paper of an organisation: where it is uploaded, what the check found, and where it was used. */
@Singleton
record PaperPage(DraftFrame frame, Sites sites, KeepPapers keep) {

    /** Where the site is reached. */
    String origin() {
        return sites.origin();
    }

    /** Nothing was sent yet. */
    Page upload(Desk desk, GivenPaper paper, UploadForm form) {
        var here = new Places(desk.visit()).paper(paper.key().id());
        var upload = new UploadParts(desk.visit())
                .upload(keep.files(), paper.key().bytes(), form, EnumSet.allOf(FileType.class), here);
        var delete = new Actions(List.of(deed(desk, paper, "delete", false)));
        return page(
                desk,
                paper,
                List.of(
                        Heading.of(desk.say("papers.title"), title(desk, paper), desk.say("apply.document.lead")),
                        upload,
                        delete));
    }

    /** Something was sent. */
    Page stands(Desk desk, GivenPaper paper, State state) {
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(desk.say("papers.title"), title(desk, paper), ""));
        parts.add(new UploadParts(desk.visit()).said(state));
        parts.add(new DefinitionList(terms(desk, paper, state)));
        parts.add(new Section(desk.say("papers.used"), List.of(), uses(desk, paper)));
        parts.add(new Actions(actions(desk, paper, state)));
        return page(desk, paper, parts);
    }

    private List<Content> actions(Desk desk, GivenPaper paper, State state) {
        var actions = new ArrayList<Content>();
        if (state instanceof State.Checking) {
            var here = new Places(desk.visit()).paper(paper.key().id());
            actions.add(new ButtonLink(new Link(desk.say("apply.document.again"), here), true));
        }
        if (state instanceof State.Checked(var finding) && finding.isClean()) {
            var address = keep.files().address(paper.key().bytes(), fileName(paper, finding));
            actions.add(new ButtonLink(new Link(desk.say("papers.open"), address.toString()), true));
        }
        actions.add(deed(desk, paper, "replace", false));
        actions.add(deed(desk, paper, "delete", false));
        return actions;
    }

    private static List<Term> terms(Desk desk, GivenPaper paper, State state) {
        var words = new PaperWords(desk.visit());
        var terms = new ArrayList<Term>();
        terms.add(term(desk.say("papers.given"), words.given(paper.giver())));
        if (state instanceof State.Checked(var finding) && finding.isClean()) {
            terms.add(term(desk.say("papers.hash"), finding.sha256()));
        }
        return terms;
    }

    private static Term term(String name, String text) {
        return new Term(name, output -> output.writeUserContent(text));
    }

    private Content uses(Desk desk, GivenPaper paper) {
        var places = new Places(desk.visit());
        var uses = keep.papers().uses(paper).stream()
                .<Content>map(id -> TextLink.of(id.reference(), places.one(id)))
                .toList();
        return uses.isEmpty() ? new Prose(desk.say("papers.unused")) : new Stack(uses);
    }

    private static Content deed(Desk desk, GivenPaper paper, String deed, boolean first) {
        var address = new Places(desk.visit()).paper(paper.key().id()) + "/deeds/" + deed;
        return new ButtonLink(new Link(desk.say("paper-" + deed + ".title"), address), first);
    }

    private static String fileName(GivenPaper paper, Finding finding) {
        var type = finding.type();
        var end = type == null ? "" : "." + type.name().toLowerCase(Locale.ROOT);
        var year = paper.year();
        return paper.kind().key() + (year == null ? "" : "-" + year) + end;
    }

    private static String title(Desk desk, GivenPaper paper) {
        return new PaperWords(desk.visit()).title(paper);
    }

    private Page page(Desk desk, GivenPaper paper, List<Content> parts) {
        return frame.paper(
                desk, title(desk, paper), places -> places.paper(paper.key().id()), parts);
    }
}
