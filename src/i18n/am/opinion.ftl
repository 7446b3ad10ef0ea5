# “Did you find it?”, and what of it and of the rest is counted.
found-question = የፈለጉትን አገኙ?
found-yes = አዎ
found-no = አላገኘሁም
found-thanks = እናመሰግናለን! መልስዎ ተቆጥሯል፣ ስለ እርስዎ ምንም ሳይኖር።
privacy-sums-title = የምንቆጥረው
privacy-sums-what = አንድ ፍላጎት፣ ሰፈር፣ ጊዜ ወይም ቋንቋ ስንት ጊዜ እንደተጠየቀ፣ እና ቦታ እንደተገኘ እንቆጥራለን።
privacy-sums-sheet = የሚታተሙ ወረቀቶችን፣ እና ለ«የፈለጉትን አገኙ?» የተሰጡ «አዎ» እና «አላገኘሁም» መልሶችንም እንቆጥራለን።
privacy-sums-how = ድምሮችን ብቻ እናስቀምጣለን፣ ሌላ ምንም የለም፦ ማን እንደጠየቀም፣ ሰዓቱንም፣ ቅደም ተከተሉንም አይደለም።
privacy-sums-few = ከ5 ያነሰ ቁጥር ለማንም አይታይም።
privacy-sums-kept = ድምሮቹ ከ25 ወር በኋላ ይጠፋሉ።
