package samspil.engines.gate;

/** Who wanted what and was not allowed. */
public record Denial(String caller, Access access) {

    /** In the words of AWS. */
    public String message() {
        return "User: arn:aws:sts::%s:assumed-role/%s is not authorized to perform: %s on resource: %s"
                .formatted(Arns.ACCOUNT, caller, access.action(), access.resource());
    }
}
