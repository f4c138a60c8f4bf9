package samspil.documents.print;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The logical structure: which marks on which page are which heading or paragraph (ISO 32000-1, 14.7). */
public final class Tags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement all = new PDStructureElement("Document", root);
    private final Map<PDPage, COSArray> pages = new LinkedHashMap<>();

    Tags(PDDocument document) {
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        root.appendKid(all);
    }

    /** A part of the document, such as {@code P} or {@code H1} (ISO 32000-1, 14.8.4). */
    public PDStructureElement element(String type) {
        var element = new PDStructureElement(type, all);
        all.appendKid(element);
        return element;
    }

    /** The number under which the page's content refers to the element. */
    int mark(PDPage page, PDStructureElement element) {
        var marks = pages.computeIfAbsent(page, each -> new COSArray());
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(marks.size());
        element.appendKid(reference);
        marks.add(element);
        return marks.size() - 1;
    }

    /** Writes the way back from each page to its elements. */
    void end() {
        var parents = new TreeMap<Integer, PDParentTreeValue>();
        pages.forEach((page, marks) -> {
            page.setStructParents(parents.size());
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            parents.put(parents.size(), new PDParentTreeValue(marks));
        });
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }
}
