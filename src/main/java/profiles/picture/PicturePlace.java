package profiles.picture;

import profiles.file.FileId;
import profiles.profile.Profile;

/** Where a profile shows a picture. */
public enum PicturePlace {
    PROFILE_PIC {
        @Override
        void show(Profile profile, String fileId) {
            profile.showProfilePic(fileId);
        }

        @Override
        boolean isEmpty(Profile profile) {
            return profile.profilePicPath() == null;
        }

        @Override
        PictureView view(FileId fileId) {
            return new PictureView(FileId.pathOf(fileId.value()), null, fileId.value());
        }
    },
    COVER_PIC {
        @Override
        void show(Profile profile, String fileId) {
            profile.showCoverPic(fileId);
        }

        @Override
        boolean isEmpty(Profile profile) {
            return profile.coverPicPath() == null;
        }

        @Override
        PictureView view(FileId fileId) {
            return new PictureView(null, FileId.pathOf(fileId.value()), fileId.value());
        }
    };

    /**
     * @param fileId null: none
     */
    abstract void show(Profile profile, String fileId);

    abstract boolean isEmpty(Profile profile);

    abstract PictureView view(FileId fileId);
}
