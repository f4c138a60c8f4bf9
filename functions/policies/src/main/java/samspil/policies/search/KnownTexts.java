package samspil.policies.search;

import java.util.LinkedHashMap;
import java.util.List;
import samspil.policies.DocumentFacts;
import samspil.policies.Policy;
import samspil.policies.PublicFiles;

/** The texts of documents, kept by what is in them: a document never changes. Those not read for longest go first. */
public final class KnownTexts {
    private final PublicFiles files;
    private final long room;
    private final LinkedHashMap<String, List<String>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    /** @param room how many characters may be kept at most */
    public KnownTexts(PublicFiles files, long room) {
        this.files = files;
        this.room = room;
    }

    /** A document's text, page by page. */
    public synchronized List<String> pages(Policy policy, DocumentFacts document) {
        var known = kept.get(document.sha256());
        return known == null ? keep(document.sha256(), files.pages(policy, document)) : known;
    }

    /** How many characters are kept. */
    synchronized long size() {
        return size;
    }

    /** What was not there may come yet, and is not remembered as nothing. */
    private List<String> keep(String sha256, List<String> pages) {
        if (!pages.isEmpty() && length(pages) <= room) {
            kept.put(sha256, pages);
            size += length(pages);
            forget();
        }
        return pages;
    }

    private void forget() {
        for (var oldest = kept.entrySet().iterator(); size > room; ) {
            size -= length(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static long length(List<String> pages) {
        return pages.stream().mapToLong(String::length).sum();
    }
}
