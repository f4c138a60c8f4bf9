package samspil.policies.http;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.policies.Adoption;
import samspil.policies.Description;
import samspil.policies.DocumentFacts;
import samspil.policies.InForce;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent.Attached;
import samspil.policies.RevisionDue;
import samspil.policies.Version;
import samspil.policies.search.Hit;

/**
 * A policy as the API shows it.
 *
 * @param number its own version, for those who edit it
 * @param inForce the version that holds today; absent where none does
 * @param revision when it shall be revised; absent where nothing is planned
 */
record PolicyView(
        String id,
        long number,
        Description description,
        @Nullable InForceView inForce,
        @Nullable RevisionView revision,
        List<VersionView> versions,
        List<EventView> timeline) {

    static PolicyView of(Policy policy, LocalDate today, DocumentLinks links) {
        return new PolicyView(
                policy.id().value(),
                policy.number(),
                policy.description(),
                policy.inForce(today).map(InForceView::of).orElse(null),
                policy.due().map(due -> RevisionView.of(due, today)).orElse(null),
                policy.versions().stream()
                        .map(version -> VersionView.of(policy, version, links))
                        .toList(),
                EventView.timeline(policy));
    }

    /**
     * Several.
     *
     * @param policies by id; those that were searched for, the best first
     * @param pages on which the words stand; absent where nobody searched
     */
    record PolicyList(List<PolicyView> policies, @Nullable List<FoundPage> pages) {

        static PolicyList of(List<Policy> policies, LocalDate today, DocumentLinks links) {
            return new PolicyList(views(policies, today, links), null);
        }

        static PolicyList found(List<Hit> hits, LocalDate today, DocumentLinks links) {
            var policies = hits.stream().map(Hit::policy).toList();
            return new PolicyList(
                    views(policies, today, links),
                    hits.stream().flatMap(FoundPage::of).toList());
        }

        private static List<PolicyView> views(List<Policy> policies, LocalDate today, DocumentLinks links) {
            return policies.stream()
                    .map(policy -> PolicyView.of(policy, today, links))
                    .toList();
        }
    }

    /** A page of a document on which the words stand that were searched for. */
    record FoundPage(String policy, int version, int page, String text) {

        static Stream<FoundPage> of(Hit hit) {
            var policy = hit.policy().id().value();
            return hit.pages().stream()
                    .map(page -> new FoundPage(
                            policy,
                            page.version(),
                            page.number(),
                            page.snippet().text()));
        }
    }

    /** The version that holds on a day. */
    record InForceView(int version, boolean certain) {

        static InForceView of(InForce found) {
            return new InForceView(found.version().number(), found.certain());
        }
    }

    /** The answer to which version holds on a day. */
    record OnDay(LocalDate on, @Nullable InForceView inForce) {}

    /** A revision to come, and how today stands to it. */
    record RevisionView(RevisionDue due, RevisionDue.Standing standing) {

        static RevisionView of(RevisionDue due, LocalDate today) {
            return new RevisionView(due, due.on(today));
        }
    }

    /** A version with the addresses of its documents. */
    record VersionView(
            int number, Adoption adoption, DocumentFacts document, URI address, List<AttachmentView> attachments) {

        static VersionView of(Policy policy, Version version, DocumentLinks links) {
            return new VersionView(
                    version.number(),
                    version.adoption(),
                    version.document(),
                    links.version(policy, version.number()),
                    version.attachments().stream()
                            .map(each -> AttachmentView.of(policy, each, links))
                            .toList());
        }
    }

    /** A document beside a version. */
    record AttachmentView(String title, DocumentFacts document, URI address) {

        static AttachmentView of(Policy policy, Attached attached, DocumentLinks links) {
            return new AttachmentView(
                    attached.title(),
                    attached.document(),
                    links.document(policy, attached.document().id()));
        }
    }
}
