package samspil.grants.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.grants.SchemeId;
import samspil.kernel.MunicipalityId;

/** The awards that everybody may know of, and what they come to; reading a page costs the same however many there are. */
public interface Register {

    /** A page of awards, the newest first; of a search for words, by the word that was found. */
    Part part(MunicipalityId municipality, Wanted wanted, Paging paging);

    /** What they come to, as it is kept beside them. */
    List<AwardTotal> totals(MunicipalityId municipality);

    /**
     * Which awards.
     *
     * @param year of the decision; absent for all
     * @param scheme absent for all
     * @param words beginnings of words of the receiver's name and the purpose; empty for all
     */
    record Wanted(@Nullable Integer year, @Nullable SchemeId scheme, String words) {
        /** All of them. */
        public static final Wanted ALL = new Wanted(null, null, "");

        /** Whether an award is one of them, as far as year and scheme go. */
        public boolean has(PublicAward award) {
            return (year == null || award.decided().getYear() == year)
                    && (scheme == null || award.call().scheme().equals(scheme));
        }
    }

    /**
     * How many, and from where on.
     *
     * @param after a cursor; empty from the beginning, and where it is none of ours
     */
    record Paging(int limit, String after) {
        /** The first page of a list that people read. */
        public static final Paging FIRST = new Paging(20, "");
    }

    /**
     * Some awards.
     *
     * @param next the cursor of those that follow; empty at the end
     */
    record Part(List<PublicAward> awards, String next) {

        public Part {
            awards = List.copyOf(awards);
        }
    }
}
