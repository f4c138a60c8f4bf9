package samspil.documents.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/** Finds the pages by walking their tree, which PDFBox does by recursion and with trust in the counts. */
final class PageWalk {
    private static final int DEEPEST = 64;

    private final int most;
    private final Budget budget;
    private final DecodedSize sizes;
    private final Deque<Node> ahead = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PDPage> pages = new ArrayList<>();

    PageWalk(int most, Budget budget, DecodedSize sizes) {
        this.most = most;
        this.budget = budget;
        this.sizes = sizes;
    }

    /**
     * Looks at the root alone, which is cheap.
     *
     * @throws Fault when it is missing, or says or shows that there are too many
     */
    COSDictionary root(COSDictionary catalogue) {
        var root = catalogue.getCOSDictionary(COSName.PAGES);
        demand(root != null, DocumentFault.NO_PAGES);
        demand(root.getLong(COSName.COUNT, 0) <= most, DocumentFault.TOO_MANY_PAGES);
        var kids = root.getCOSArray(COSName.KIDS);
        demand(kids == null || kids.size() <= most, DocumentFault.TOO_MANY_PAGES);
        return root;
    }

    /** @throws Fault when there are none, too many, or such as can't be read */
    List<PDPage> of(COSDictionary catalogue) throws IOException {
        ahead.push(new Node(root(catalogue), 0));
        while (!ahead.isEmpty()) {
            visit(ahead.pop());
        }
        demand(!pages.isEmpty(), DocumentFault.NO_PAGES);
        return pages;
    }

    private void visit(Node node) throws IOException {
        demand(seen.add(node.dictionary()), DocumentFault.MALFORMED);
        demand(node.depth() <= DEEPEST, DocumentFault.TOO_COMPLEX);
        var kids = node.dictionary().getCOSArray(COSName.KIDS);
        if (kids == null) {
            turn(node.dictionary());
        } else {
            reversed(kids).forEach(kid -> ahead.push(new Node(kid, node.depth() + 1)));
        }
    }

    private static List<COSDictionary> reversed(COSArray kids) {
        var dictionaries = new ArrayList<COSDictionary>();
        for (int index = kids.size() - 1; index >= 0; index--) {
            var kid = kids.getObject(index);
            demand(kid instanceof COSDictionary, DocumentFault.MALFORMED);
            dictionaries.add((COSDictionary) kid);
        }
        return dictionaries;
    }

    private void turn(COSDictionary page) throws IOException {
        demand(pages.size() < most, DocumentFault.TOO_MANY_PAGES);
        demand(ancestors(page) <= DEEPEST, DocumentFault.TOO_COMPLEX);
        budget.renew(Cost.PAGE_BYTE);
        for (var stream : contents(page)) {
            demand(!DecodedSize.isPicture(stream), DocumentFault.MALFORMED);
            budget.spend(Cost.PAGE_BYTE, sizes.of(stream));
        }
        pages.add(new PDPage(page));
    }

    /** PDFBox looks for inherited values along these, by recursion. */
    private static int ancestors(COSDictionary page) {
        int count = 0;
        var parent = page.getCOSDictionary(COSName.PARENT, COSName.P);
        while (parent != null && count <= DEEPEST) {
            count++;
            parent = parent.getCOSDictionary(COSName.PARENT, COSName.P);
        }
        return count;
    }

    /** In the order they are drawn; one named twice is drawn and decoded twice. */
    private static List<COSStream> contents(COSDictionary page) {
        var contents = page.getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream only) {
            return List.of(only);
        }
        var streams = new ArrayList<COSStream>();
        if (contents instanceof COSArray several) {
            several.forEach(each -> {
                if ((each instanceof COSObject numbered ? numbered.getObject() : each) instanceof COSStream stream) {
                    streams.add(stream);
                }
            });
        }
        return streams;
    }

    private static void demand(boolean met, DocumentFault otherwise) {
        if (!met) {
            throw new Fault(otherwise);
        }
    }

    private record Node(COSDictionary dictionary, int depth) {}
}
