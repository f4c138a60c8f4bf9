package samspil.grants.form;

import samspil.kernel.Money;

/** A post of an applicant's budget, and later of the accounts. */
public record BudgetPost(Side side, String text, Money amount) {

    /** Where it stands. */
    public enum Side {
        /** Other income than what is applied for. */
        INCOME,
        EXPENSE
    }
}
