package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import samspil.access.claim.FindOwnAffairs;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Page;
import samspil.pages.access.DutyWords;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;

/** Where somebody lands who has no desk where they came: always on something of their own. */
@Singleton
@Requires(env = "access-desk")
record Landing(OwnPage own, OperatorPage operator, FindOwnAffairs find) {

    /** In a municipality. */
    Page in(Desk desk) {
        return isOperator(desk.identity())
                ? operator.in(desk)
                : own.in(desk, find.of(desk.identity().person()));
    }

    /** Above all municipalities. */
    Page national(Owner owner) {
        return isOperator(owner.identity())
                ? operator.national(owner)
                : own.national(owner, find.of(owner.identity().person()));
    }

    private static boolean isOperator(Identity identity) {
        return DutyWords.acting(identity).role() == Role.OPERATOR;
    }
}
