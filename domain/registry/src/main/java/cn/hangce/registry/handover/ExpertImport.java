package cn.hangce.registry.handover;

import cn.hangce.registry.ExpertEntry;
import cn.hangce.registry.ExpertInterest;
import cn.hangce.registry.ExpertPool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes lists of experts and of their interests into the pool; a later list changes what it names and leaves the others. */
@ApplicationScoped
@Transactional
class ExpertImport {

    @Inject
    private ExpertPool pool;

    ExpertsFile<ExpertEntry> experts(byte[] content) {
        ExpertsFile<ExpertEntry> file = ExpertsFile.experts(content);
        file.lines().forEach(pool::enter);
        return file;
    }

    ExpertsFile<ExpertInterest> interests(byte[] content) {
        ExpertsFile<ExpertInterest> file = ExpertsFile.interests(content);
        file.lines().forEach(pool::record);
        return file;
    }
}
