# The form of a venue and the editor of opening hours.
