package org.quarterdeck.search;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Announces what has changed, so that no service has to think of the search. A change that is rolled back is not told on. */
public class SearchListener {
    private static final Logger LOG = Logger.getLogger(SearchListener.class.getName());

    /** Nothing that goes wrong here may keep anybody from saving. */
    @PostPersist
    @PostUpdate
    @PostRemove
    public void changed(Searchable entity) {
        try {
            CDI.current().getBeanManager().getEvent().fire(entity.searchUnit());
        } catch (RuntimeException untold) {
            LOG.log(Level.WARNING, "A change did not reach the search", untold);
        }
    }
}
