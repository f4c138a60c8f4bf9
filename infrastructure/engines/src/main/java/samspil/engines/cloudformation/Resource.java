package samspil.engines.cloudformation;

/**
 * A resource of a template, every function in it resolved and every property known.
 *
 * @param name the physical name, as {@code Ref} or the name property gives it
 * @param arn what {@code Fn::GetAtt Arn} gives, empty where the type has none
 * @param properties with Globals merged in
 * @param metadata as it stands
 */
public record Resource(String logicalId, String type, String name, String arn, Node properties, Node metadata) {}
