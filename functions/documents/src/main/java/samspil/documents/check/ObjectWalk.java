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
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Looks at every object a file lists or reaches, used or not, since readers differ in what they use. Without recursion:
 * nesting costs no stack.
 */
final class ObjectWalk {
    private final Budget budget;
    private final DecodedSize sizes;
    private final Deque<COSBase> ahead = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<COSStream> streams = new ArrayList<>();

    ObjectWalk(Budget budget, DecodedSize sizes) {
        this.budget = budget;
        this.sizes = sizes;
    }

    /** @throws Fault at the first danger */
    void over(COSDocument document) throws IOException {
        var listed = document.getXrefTable().keySet();
        budget.spend(Cost.OBJECT, listed.size());
        add(document.getTrailer());
        walk();
        for (var key : List.copyOf(listed)) {
            add(document.getObjectFromPool(key));
            walk();
        }
        for (var stream : streams) {
            sizes.of(stream);
        }
    }

    private void add(COSBase value) {
        budget.spend(Cost.VALUE, 1);
        var nested = value instanceof COSObject || value instanceof COSDictionary || value instanceof COSArray;
        if (nested && seen.add(value)) {
            ahead.push(value);
        }
    }

    private void walk() {
        while (!ahead.isEmpty()) {
            open(ahead.pop());
        }
    }

    private void open(COSBase value) {
        switch (value) {
            case COSObject numbered -> add(numbered.getObject());
            case COSArray array -> array.forEach(this::add);
            case COSDictionary dictionary -> look(dictionary);
            default -> throw new IllegalStateException(value.getClass().getName());
        }
    }

    private void look(COSDictionary dictionary) {
        new Danger(dictionary).fault().ifPresent(fault -> {
            throw new Fault(fault);
        });
        if (dictionary instanceof COSStream stream && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            streams.add(stream);
        }
        dictionary.getValues().forEach(this::add);
    }
}
