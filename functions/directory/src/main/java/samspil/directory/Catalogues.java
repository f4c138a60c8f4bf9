package samspil.directory;

import samspil.kernel.Municipality;

/** Where the public directory of a municipality is had from, at most some seconds old. */
public interface Catalogues {

    /** The newest catalogue there is; an empty one where nothing was published yet. */
    Catalogue of(Municipality municipality);
}
