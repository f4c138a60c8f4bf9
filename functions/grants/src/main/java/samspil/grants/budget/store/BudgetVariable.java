package samspil.grants.budget.store;

import samspil.platform.Variable;

/** The variables that the template gives the functions that know of money. */
public enum BudgetVariable implements Variable {
    /** The table of budget lines, ledgers and batches. */
    GRANTS_BUDGET_TABLE
}
