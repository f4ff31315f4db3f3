// Source: learned by `npm run learn` from the unlabelled postings of ../shared/corpus; counts of words only.
/** How much a word or pair of words in an English duty speaks for a person in charge (above zero) or for the craft; in tenths of log-odds. */
export const DUTY_WORDS = `a 1
a chief 37
a cohesive 19
a commitment 10
a communications 30
a comprehensive 8
a critical 7
a crucial -10
a culture 11
a data -6
a defined 25
a demonstrated 17
a development 18
a different 19
a director 45
a faster 21
a fulfilling 25
a fundraising 32
a head 30
a high 6
a just 34
a leader 14
a leadership 17
a liaison 16
a life 20
a machine -19
a manager 34
a member 7
a national 20
a player 28
a productive 32
a senior -5
a software -11
a solid -15
a spokesperson 30
a strategic 21
a successful 9
a team 8
a track 12
a visible 25
a visionary 25
a world 7
abortion 19
abortion access 20
abortion and 19
abortion care 21
abortion fund 28
abortion is 28
abortions 25
about reproductive 23
above 8
above all 14
absentee 17
absentee voting 18
access 6
access and 14
access for 19
access to 5
accomplished 15
accomplishing 25
accordance 16
accordance with 16
accountability 11
accountable 15
accountable for 18
accounting 8
achieve 6
achieve organizational 28
achieve shared 25
achieve the 17
achieved 13
achievement 21
achievement of 18
achieving 14
acknowledgement 32
acquisition 9
across 2
across departments 17
across the 4
act 7
act as 8
acting 11
action 12
action as 32
action for 28
action fund 34
actionable insights -13
activation 15
active role 17
activists 22
activities 11
activities across 21
activities and 12
activities for 17
activities in 17
activities of 24
actual compensation 20
acumen 13
addition 9
addition the 18
addition to 10
administering 17
administering the 19
administers 29
administers and 30
administers the 34
administration 14
administration and 12
administration is 25
administration of 16
administrative 14
administrative and 17
administrative direction 26
administrative functions 30
administrative officer 33
administrative work 32
administrator or 33
adobe -17
advance 12
advance a 25
advance our 21
advance reproductive 25
advance the 14
advanced -9
advanced analytics -18
advancements in -14
advancing 9
advise and 23
advocacy 19
advocacy and 19
advocacy campaigns 24
advocacy organization 34
advocacy to 22
advocates 22
advocates and 23
advocates of 28
affairs 22
affairs and 28
affiliate 29
affiliates 34
affiliates and 28
affirm -12
affordable 12
agencies 8
agency 14
agency s 26
agency staff 24
agenda 21
agendas 22
agile -5
agile team -18
ahead 9
ai -10
ai and -11
ai engineer -17
ai models -13
ai solutions -19
aiding 27
aiding in 28
airbyte 25
alaska 26
algorithms -20
algorithms and -20
align 8
aligned 9
aligned and 28
aligning 17
alignment 12
alignment across 28
alignment with 12
all 7
all activities 21
all applicable 16
all aspects 13
all communications 30
all development 22
all election 23
all elections 34
all federal 23
all functions 23
all interactions 19
all is 30
all levels 11
all operations 33
all people 25
all polling 28
all product 24
all programs 30
all relevant 21
all staff 24
all voting 33
alliance 22
allocation 14
also 3
also manage 24
also responsible 18
amazon -12
ambitious 8
amendment 25
an 2
an abortion 22
an accurate 22
an active 8
an agile -19
an annual 13
an election 18
an elections 20
an engineer -15
an engineering 24
an environment 12
an executive 25
an extraordinary 20
an increasingly 33
an operations 28
an organization 12
an organizational 23
an organizing 32
analysis -4
analyst -24
analyst to -17
analytical problem 24
analytics -3
analytics engineer -21
analyze -9
analyze and -12
and 1
and a 4
and accounting 16
and achieving 24
and activists 25
and activities 15
and administering 22
and administers 29
and administration 19
and administrative 19
and advocacy 23
and advocating 18
and affiliate 34
and ai -8
and algorithms -14
and alignment 17
and analyze -11
and annual 19
and approves 29
and assignments 23
and assure 23
and automated -16
and automation -8
and backend -14
and board 18
and brand 23
and budget 20
and campaigns 24
and chief 26
and child 24
and coach 15
and coalition 25
and collaboration 8
and communications 20
and communities 15
and community 17
and conducting 17
and conducts 23
and consultants 30
and contracting 37
and contribute -8
and controlling 33
and coordinate 13
and coordination 20
and county 17
and courtesy 37
and creates 22
and cross 9
and cultivate 22
and cultivating 24
and cultivation 30
and culture 15
and dashboards -14
and debug -18
and debugging -18
and delivery 9
and democracy 34
and deploy -11
and deploying -25
and deployment -9
and developing 7
and digital 13
and direct 17
and directing 21
and direction 20
and directs 28
and diverse 12
and diversify 38
and documentation -13
and donor 48
and driving 12
and education 18
and election 22
and elections 24
and electoral 30
and empower 13
and engagement 15
and ensure 6
and ensures 21
and ensuring 8
and equipment 19
and equitable 16
and equity 16
and establish 14
and estimate 18
and evaluation 14
and execute 6
and executing 14
and execution 14
and experiences 10
and facilitating 18
and families 19
and federal 19
and field 17
and financial 12
and foster 12
and fullstack 28
and functions 16
and funders 32
and fundraising 34
and goals 22
and grant 26
and grants 32
and grassroots 40
and grow 7
and growth 11
and has 8
and helping 12
and hire 37
and impact 10
and implementing 6
and implements 18
and in 6
and inclusion 15
and inclusive 10
and increased 30
and india 18
and individual 20
and influence 15
and initiatives 14
and innovate 14
and inspire 17
and inspiring 31
and institutional 23
and investment 19
and is 9
and justice 21
and key 11
and kindness 25
and kubernetes -14
and lead 12
and leader 20
and leaders 22
and leadership 12
and leading 18
and legislative 23
and local 16
and logs 18
and long 10
and maintain -5
and maintains 11
and major 23
and makes 16
and manage 7
and management 13
and manages 24
and managing 10
and marketing 10
and media 20
and meetings 21
and member 25
and mentor 8
and mentoring 13
and mid 19
and mobile -16
and models -16
and monitors 22
and motivate 26
and municipal 23
and narrative 28
and national 18
and nurture 17
and objectives 17
and operate -16
and operating 10
and operational 9
and operations 13
and optimize -8
and optimizing -11
and organizational 17
and organizations 18
and organizing 16
and other 3
and outreach 17
and outside 11
and oversee 21
and overseeing 20
and oversees 43
and oversight 23
and participating 17
and partner 10
and people 14
and perform -20
and performance -5
and planned 25
and plans 18
and policies 21
and policy 17
and political 26
and poll 25
and polling 26
and practical 14
and precinct 30
and prepares 21
and presents 21
and private 16
and procedures 9
and program 16
and programmatic 20
and programs 19
and progress 17
and project 10
and prospects 18
and public 19
and raise 19
and ready 15
and real -17
and recorder 15
and recruit 28
and refining 17
and regular 17
and regulations 19
and reports 9
and represent 17
and reproductive 20
and resolve -9
and resource 14
and resources 15
and results 11
and retain 23
and retaining 23
and reviews 19
and rights 20
and risk 11
and serves 18
and sets 25
and sexual 16
and share -23
and ship -15
and social 14
and solve -15
and special 19
and staff 26
and stakeholder 17
and state 18
and statutory 28
and stewardship 26
and storytelling 18
and strategic 20
and strategies 14
and strategy 15
and study 25
and submits 36
and successfully 22
and supervise 28
and supervises 32
and supervising 34
and supervision 30
and support 6
and supported 19
and system -16
and tabulation 33
and team 10
and technical 5
and test -14
and testing -13
and that 10
and the 6
and to 7
and tools -7
and training 8
and troubleshooting -16
and two 24
and underlying 22
and up 15
and user -12
and utilizes 28
and validate -17
and vision 9
and visionary 25
and volunteer 26
and volunteers 28
and voter 17
and voting 18
and web -17
and will 10
and with 8
android -12
annual 17
annual budget 26
annual fund 38
ansible -19
anti 18
anti racism 38
anticipate 14
any future 30
any other -20
anyone who 26
api -12
apis -18
apis and -15
app -12
apple -18
applicable 11
applicable laws 25
application -8
application and -20
application security -22
applications -9
applications and -10
applications using -26
applications with -17
apply -5
applying for 19
appointed 23
appointed by 31
approves 32
apps -18
architecting -12
architecture -5
architectures -6
are accomplished 34
are building -9
are carried 26
are in 10
are looking -4
are meeting 28
are met 10
are more 19
are motivated 17
are passionate -9
are understood 22
are well 17
areas 5
areas to 17
arena 26
arizona 19
array -18
array of -18
art -15
artificial -11
artificial intelligence -16
as 2
as assigned 8
as code -9
as director 38
as its 19
as key 25
as needed 6
as required 9
as the 9
as well 4
aside 28
aspects 8
aspects of 10
assessed 25
assigned 6
assigned staff 32
assigning 19
assigning and 37
assigns 23
assigns work 25
assist -8
assist in -9
association 25
association of 41
assume 15
assume responsibility 30
at -2
attends 25
attract 18
attract and 25
audio -20
auditing and 25
authentication -15
authority 18
automate -9
automated -14
automated test -18
automated tests -16
automation -10
autonomy in 22
awareness 13
awareness of 13
aws -13
aws and -14
aws azure -17
aws services -18
azure -12
b -7
back -9
back end -15
backend -14
backend engineer -27
backend services -12
backend systems -25
background that 28
ballot 20
ballot box 28
ballot initiative 32
ballot measure 21
ballots 21
ballots for 37
bank -16
base compensation 25
based -2
based violence 25
basic -11
be accountable 24
be at -13
be both 22
be committed 28
be interested 21
be involved -11
be it 28
be leading 18
be part -6
be responsible 6
become experts 31
beginning of 19
behalf 10
behalf of 10
benefits include 19
best work 9
between product 25
bi -21
big challenges 25
big picture 18
black 13
black indigenous 31
blockchain -14
blockers 19
bloomberg 20
board 24
board and 27
board in 28
board is 30
board members 19
board of 27
board s 30
board to 33
board with 30
boards 16
boards of 26
bodies 18
body 18
bold 14
bonus if 22
both strategic 34
brand 7
brand and 21
brand awareness 28
brands -10
briefings 18
budget 22
budget and 26
budget for 16
budget of 36
budget to 23
budgetary 28
budgeting 23
budgets 20
budgets and 22
bug -11
bugs -15
build -2
build power 28
build strategic 30
builder and 21
business administration 28
business cases 22
business plan 24
business planning 28
but also -11
by actively 19
by constantly 30
by example 11
by hiring 25
by the 8
calendar year 25
call -8
call to 23
campaign 16
campaign finance 16
campaigns 19
campaigns and 19
campaigns to 27
can access 25
can expect -19
can lead 20
canada 8
candidate 5
candidate is 9
candidate services 30
candidate will 5
candidates 4
candidates and 21
canvassing 19
capacity 9
capacity building 19
capacity of 18
capital one 21
cards and 24
care 9
care and 11
care for 16
care through 24
career 5
career development 13
career that 22
carolina 17
carolina the 25
carried 20
carried out 20
carry 12
cases -7
cd -8
cd pipelines -11
cdo 37
celebrations 28
cell -17
center 11
center and 24
center for 16
center manager 21
center s 19
centered 11
centered and 30
centering 24
centers 11
ceo 21
ceo and 19
ceo to 30
ceo will 45
cfo 30
chair 26
challenging problems -19
champion 9
champion and 30
champion the 21
chance -10
chance to -15
change 7
change and 11
change in 14
changes in 14
channel partners 23
chapter 22
chase 26
check in 28
checks -15
chief 27
chief deputy 36
chief development 33
chief executive 35
chief information 33
chief medical 33
chief of 22
chief operating 25
chief strategy 32
choice 13
choices 11
ci -9
ci cd -8
cio 31
cis 29
city 10
city and 16
city clerk 16
civic 15
civic engagement 22
class is 28
clean -12
clear expectations 25
clear goals 26
clearance -17
clerk 13
clerk and 15
clerk s 18
clerks 17
clerks and 28
cleveland 28
client services 17
clients to -14
climate 18
climate change 19
clinic 18
clinical 10
clinical research 29
clinical services 32
close collaboration 11
cloud -6
cloud devops 24
cloud infrastructure -13
cloud or 20
cloudflare -17
cmo 24
co 8
co directors 34
coach 14
coach and 13
coaching 19
coaching and 26
coalition 29
coalition partners 33
coalitions 28
code -10
code and -11
code for -22
code in -13
code quality -10
code reviews -9
code that -14
codebase -9
coding -6
cohesion 34
collaborate -3
collaborate with -4
collaboration 7
collaboration and 10
collaboration between 22
collaboration with 7
collecting -19
color 15
commission 17
commissioner 45
commissioners 34
commissioners and 48
commitment 10
commitment to 11
committed 6
committed to 6
committee 16
communication strategies 30
communications 22
communications and 22
communications department 25
communications director 44
communications experience 32
communications for 22
communications plan 33
communications staff 30
communications strategies 35
communications strategy 35
communications team 24
communications teams 24
communications the 37
communications will 37
communications with 23
communications work 32
communicator 10
communities 10
communities we 18
community 9
community and 12
community based 20
community engagement 15
community leaders 19
community organizing 25
companies including 26
companies you 25
company -2
company is -14
company s 6
company with -14
compelling 9
compensation 7
compensation range 21
compiles 31
complex -4
complex data -11
compliance 8
compliance and 12
compliance operations 28
compliance with 13
comply with 12
components -12
components and -15
comprised 18
comprised of 19
computational -20
compute -16
computer -5
computer science -7
computer vision -17
computing -18
conduct code -18
conduct elections 25
conduct of 30
conducted in 24
conducting 9
conducting elections 26
conducting performance 34
conducts 13
configuration -9
configuration and -16
configurations -21
configure -22
congress 23
congressional 28
conjunction 20
conjunction with 21
connected world 28
connection 12
considerable 27
considering candidates 26
consistency -14
constantly improving 23
constituencies 30
constituent 26
constitutional 18
consultant -14
consultants 11
consultation with 25
consulting -8
containerization -19
containers -18
continuity 16
continuity of 25
contraceptive 17
contracts 10
contracts with 26
contribute -8
contribute to -8
converge 25
conversations 9
coo 27
coordinate 10
coordinate across 25
coordinated 22
coordinates 20
coordinates and 22
coordinates with 28
coordinating 14
coordinating and 24
coordination 14
coordination and 15
coordination of 19
coordination with 17
coordinator 21
coordinator and 32
coordinators 25
core features 22
corporate 10
corporate security 23
council 15
countries -11
country 10
counts 21
county 20
county and 14
county arizona 26
county board 31
county boards 22
county clerk 15
county clerks 29
county elections 19
county georgia 26
county government 40
county has 28
county in 28
county is 20
county manager 37
county n 30
county north 23
county of 18
county oregon 22
county s 17
county state 28
county supervisor 28
county texas 21
county the 37
courtesy 37
craft a 23
create a 7
creating a 8
creating an 12
creation and 13
crisis 19
critical 4
critical leadership 33
critical path 26
critical that 22
cross team 11
crucial role -13
css -22
cultivate 17
cultivate a 23
cultivates 28
cultivating 25
cultivating a 23
cultivation 26
culturally competent 28
culture 7
culture of 10
culture that 14
curious -15
current 4
current and 10
curriculum 17
custom -15
customer needs 8
customers -4
cut 18
cutting -7
cutting edge -8
cyber -15
d -5
daily operations 17
dashboard -18
dashboarding 15
dashboarding and 22
dashboards -6
dashboards and -16
data -5
data analyst -17
data engineer -21
data from -9
data models -17
data operations 19
data pipeline -16
data pipelines -15
data processing -21
data quality -11
data scientist -14
data scientists -8
data solutions -12
data sources -9
data strategy 20
data structures -21
data team -13
data to -6
database -6
database services 31
databases -7
databricks -16
datasets -16
date with -9
day 4
day activities 23
day management 40
day operations 25
day to 12
day voting 28
dbt -14
debug -14
debugging -23
debugging and -17
decision maker 28
decisions 4
decisions related 22
deep commitment 25
deep learning -13
deep technical 10
deepening 33
defects -13
define 4
defined and 30
delegate 23
delegated 23
delegated to 37
delegation 28
deliver and 18
deliver new -17
deliver them 23
deliver upon 25
delivering on 20
delivery 8
delivery of 12
delivery to 18
demands 10
demands and 22
democracy 20
democratic 14
demonstrated commitment 26
demonstrated success 30
denver 12
department 16
department and 20
department as 26
department budget 30
department including 28
department of 9
department or 25
department s 17
department that 28
department to 17
departmental 20
departmental policies 28
departments 12
departments and 14
departments to 15
deploy -14
deploy and -16
deployed -15
deploying -19
deployment -9
deployment and -8
deployments -12
deputy 20
deputy director 28
design -7
design and -7
design build -17
design choices 20
design develop -20
designee 28
designer -10
designers -6
designing -12
designing and -8
designing developing -24
detail oriented 10
detailed and 29
detect -21
detection -7
determines 15
determines the 29
dev -15
develop -2
develop a 9
develop new -11
develop opportunities 28
develop our 15
develop team 24
develop test -21
developer -8
developer facing 28
developer relations 18
developer to -29
developer with -14
developer you -21
developers -9
developers and -14
developers to -16
developing strategic 30
developing the 13
development 3
development activities 13
development and 6
development department 23
development director 44
development etc 28
development experience -16
development manager 21
development needs 25
development officer 25
development operations 19
development plan 23
development planning 25
development plans 31
development program 21
development staff 25
development who 32
development will 26
developmental 28
develops 9
develops and 16
device -14
devops engineer -13
difficulty 26
digital 4
digital innovation 28
dignity 21
direct 15
direct and 19
direct mail 28
direct reports 45
direct the 40
directing 26
directing and 25
directing the 25
direction 14
direction and 18
direction for 19
direction of 14
directly 4
directly manage 29
directly responsible 15
directly to 10
director 34
director also 45
director and 22
director ed 34
director for 37
director in 28
director is 60
director of 32
director on 34
director or 30
director oversees 40
director position 40
director reports 49
director serves 49
director the 28
director to 42
director who 47
director will 77
director works 54
director you 33
directors 29
directors and 25
directors of 29
directors the 36
directors to 32
directs 28
directs and 23
directs the 23
disciplines 10
discuss your 21
disparities 26
disparities and 33
disparities in 28
distributed -6
distributed systems -14
distribution 11
distributor 28
district 15
districts 23
diverse 4
diverse environment 25
diverse staff 34
diversify 23
diversify our 28
diversity 8
diversity equity 17
division 16
division director 33
division in 28
division s 25
divisional 29
divisions 15
django -24
dmv 25
do their 13
docker -11
document -12
document and -14
documentation -10
documentation and -8
documents for 24
doing -8
domestic violence 28
donations 24
donor 29
donor engagement 37
donor relations 30
donor relationships 25
donor stewardship 36
donors 29
donors and 29
doordash 21
drive 4
drive a 17
drive the 9
driven professional 28
driving 5
driving data 22
duties 7
duties are 28
duties as 10
dx 29
e -6
e commerce -12
e g -8
early voting 16
earned 18
earned and 28
earned media 29
ebay 24
economic 13
economic and 21
economic justice 23
ed 24
edge -6
eds 28
education 11
education and 14
education training 26
effective 7
effectively and 13
effectiveness 8
efficient operation 25
efficient operations 33
efforts 9
efforts across 25
efforts and 12
efforts to 9
elected 28
elected officials 24
electing 25
election 17
election activities 32
election administration 17
election and 17
election assistance 20
election director 39
election information 19
election laws 23
election manager 52
election materials 26
election office 23
election officers 24
election officials 14
election operations 24
election policy 25
election procedures 23
election process 17
election processes 22
election related 17
election services 33
election systems 31
elections 21
elections administration 23
elections and 20
elections are 25
elections department 31
elections director 43
elections division 19
elections for 21
elections general 38
elections in 25
elections including 40
elections is 17
elections laws 28
elections manager 51
elections office 24
elections operations 26
elections process 26
elections related 22
elections services 37
elections voter 34
elections within 28
electoral 18
electoral board 16
electoral campaigns 34
elegant -13
elt -17
embody 13
emotional intelligence 25
employee performance 32
employee relations 25
empowering engineers 25
end -9
end developer -17
end to -5
ending 19
energy -12
engage 4
engaged 11
engaged and 26
engagement 13
engagement and 16
engagement efforts 29
engagement team 25
engages 21
engineer -21
engineer at -31
engineer in -23
engineer is -15
engineer on -22
engineer to -25
engineer who -11
engineer will -27
engineer with -24
engineer you -37
engineering 5
engineering department 17
engineering director 34
engineering leader 42
engineering leaders 25
engineering management 20
engineering manager 26
engineering managers 27
engineering organization 12
engineering roadmap 23
engineering teams 4
engineering to 9
engineering wide 28
engineering will 26
engineers fostering 20
engineers product -15
engineers working 21
english -16
enhance productivity 25
ensure 5
ensure adequate 33
ensure data -15
ensure effective 23
ensure excellent 30
ensure operational 26
ensure that 8
ensure the 5
ensure your 28
ensures 18
ensures all 25
ensures compliance 30
ensures that 17
ensuring 6
ensuring accuracy 21
ensuring alignment 19
ensuring all 19
ensuring compliance 18
ensuring that 8
ensuring the 8
entities 16
entry -14
environment for 13
environment of 14
environments -13
equipment 11
equipment and 13
equitable 16
equitable and 19
equity 12
equity and 17
equity diversity 30
establish 9
establish and 14
established by 22
establishes 26
establishing 13
establishing best 24
etc -4
etl -11
evaluates 16
evaluation 10
evaluation of 17
evaluations 12
evaluations and 21
events 5
events and 9
evidence based 19
evidenced 19
excellence 7
excellence in 12
excellence innovation 32
exceptional 5
exceptional customer 19
execute 6
execute against 33
execute all 22
executed 19
executes 15
executing 11
executing all 37
executing the 24
execution 12
execution and 12
execution for 26
execution of 14
executive 25
executive and 26
executive director 41
executive leadership 20
executive officer 34
executive staff 32
executive team 26
executives and 13
exempt 17
exercised 28
existing -5
expand 5
expectation of 24
expected salary 28
expenditures 25
experience -2
experience and 6
experience leading 21
experience managing 22
experience with -9
explore -14
external 5
external affairs 38
external stakeholders 14
externally 11
extract -18
extraordinary 15
facilitate 6
facilitates 18
facilitating 15
faith 19
families 10
family leave 26
family planning 19
feature -7
features -9
features and -7
features are 19
features for -25
features into 23
features to -14
featuring 24
federal 17
federal agencies 23
federal and 18
federal elections 21
federal laws 18
federal regulatory 30
federal state 22
federation 20
federation of 40
fellowship 19
fellowship program 25
feminist 33
field 7
field and 15
field director 43
field operations 28
field program 32
fighting for 28
fights 26
file and 25
filing 14
filing of 28
finance 12
finance and 17
finance director 41
finance to 19
financial 6
financial and 17
financial health 26
financial management 25
financial objectives 38
financial oversight 38
financial support 28
find new 14
fine -13
fintech -12
first -5
fiscal 28
fiscal and 25
five person 30
fixed assets 25
fixes -20
fixing -14
flexibility -11
florida 16
flows -18
fluent -19
folks who 23
following duties 33
for 2
for achieving 41
for ai -18
for all 9
for and 12
for board 28
for county 26
for department 28
for designing -17
for developing 10
for development 14
for directing 38
for election 14
for elections 30
for ensuring 11
for guiding 28
for identifying 15
for internet 28
for leaders 26
for leading 23
for managing 20
for organizational 28
for overall 26
for overseeing 26
for planned 29
for planning 19
for preparing 25
for profit 23
for project 16
for public 20
for reproductive 23
for setting 22
for staff 22
for state 22
for strategic 18
for the 7
for upcoming 21
for women 23
for your 10
forth 21
forum 23
foster 11
foster an 15
fostering 12
fostering a 14
fostering an 17
foundation and 15
founding -11
frameworks -9
france 19
freedom 11
freedom for 19
freedom in 20
from -2
from engineering 22
front -10
front end -13
frontend -7
frontend engineer -17
fulfilling 16
full -3
full stack -14
fully managed 30
fun -12
function of 22
functionalities -13
functionality -10
functioning 15
functions 13
functions and 17
functions as 19
functions of 14
functions related 34
functions within 24
fund 18
fund and 28
fund development 23
fundamentals -20
funder 27
funders 28
funders and 25
funding 12
funding and 17
funding opportunities 37
fundraisers 32
fundraising 29
fundraising activities 38
fundraising and 28
fundraising campaigns 29
fundraising efforts 34
fundraising events 41
fundraising experience 33
fundraising goals 32
fundraising plan 28
fundraising program 22
fundraising strategies 29
fundraising strategy 37
fundraising team 29
funds 13
further improve 20
futures 21
fx 22
g -8
gain -9
game -9
gaps 10
gaps and 14
gather -8
gcp -11
gender 14
gender based 28
gender justice 28
general 10
general direction 24
general public 18
general registrar 16
general statutes 47
general supervision 19
generation of -11
generative -9
geographic 12
geographic information 30
georgia 18
georgia the 29
geospatial -18
german is 28
get -5
gifts 23
gifts and 26
girls 21
git -12
github -10
gitlab -9
giving 14
giving and 26
go -6
goal setting 33
goals 15
goals and 15
goals are 19
goals for 22
goals objectives 26
goals of 15
goals to 22
goals while 18
goals with 28
golang -20
good -4
governing 18
government 8
government affairs 32
government relations 40
governmental 19
grade -15
grafana 10
grant 14
grant management 28
grant writing 23
grantee 23
grantee partners 28
grantees 18
grantmaking 21
grants 21
grants and 26
grassroots 20
great engineers 26
greater 10
greatest impact 25
group -6
groups 7
grow 4
grow a 26
grow we 20
growing a 24
growth 4
growth and 6
growth the 32
guidance 4
guidance mentorship 28
guide 6
guide their 25
guiding 9
guiding the 19
guilds 28
gusto 22
handle -11
harm 25
has 4
has experienced 28
have -2
have direct 19
have had 18
head 17
head of 19
head on 22
headcount 23
health 9
health care 17
health center 18
health centers 24
health equity 20
health in 24
health outcomes 17
health rights 21
health services 17
healthy 8
held 13
held in 22
help students 28
helping them 10
hidden -13
high 2
high functioning 30
high impact 9
high performance -6
high performing 16
high visibility 18
hire 7
hire and 20
hiring 8
hiring a 8
hiring and 20
hiring efforts 28
hiring training 28
hold 10
hours a 20
hq 14
html -17
html css -20
https -7
huge -13
human 7
human resource 26
human resources 28
human rights 18
humor 20
iac -14
ideal 5
ideal candidate 5
ideally in 19
ideas through 22
identify where 29
if applicable 25
if you -5
impact 3
impact and 10
impact role 20
impact with 19
impacted 23
impacted by 22
impactful software 25
impacts 10
impediments 19
implement a 15
implement it 28
implement programs 28
implement strategic 28
implementation of 5
implementing 4
implementing a 16
implements 15
improve -3
improvement 4
improvement initiatives 18
improving and 18
in 1
in accordance 16
in addition 10
in ai -14
in alignment 17
in all 6
in applications 25
in aws -17
in canada 17
in collaboration 11
in compliance 17
in computer -8
in conjunction 20
in consultation 29
in coordinating 28
in creating 12
in dealing 24
in designing -15
in election 25
in elections 24
in english -22
in key 19
in local 22
in machine -22
in michigan 23
in oregon 25
in partnership 15
in place 13
in politics 28
in preparation 21
in production -9
in public 16
in pursuit 23
in python -15
in strategic 22
in texas 21
in the 2
in their 7
in washington 18
inaugural 24
include creating 28
includes 4
including 5
including leading 28
including market 28
including the 12
inclusion 11
inclusive 9
income 13
increase 6
increase access 23
increase our 16
increase the 11
increased 13
increased revenue 30
increasing 9
incubate 24
incubator 25
incumbent 10
independent judgment 18
indiana 29
indigenous 23
indigenous and 28
individual 9
individual and 20
individual donors 37
individual giving 48
inequities 24
inference -22
influence 9
influence in 25
influence product 27
influencers 29
information 3
information systems 13
information technology 11
infrastructure -6
infrastructure as -9
initiate and 18
initiatives 8
initiatives in 19
innovating -16
innovation 7
innovation and 10
innovative leader 28
inside and 15
insights by 19
inspects 28
inspiration 18
inspiration and 23
inspire 15
inspire and 21
inspiring 18
inspiring and 29
instantly 17
instill 22
institute 16
institutional 16
insure 26
integrate -12
integration -10
integration and -14
integration with -16
integrations -8
intelligence -6
interaction -11
interactive -12
interest -8
interface -8
interfaces -15
intergovernmental 33
intern -21
internal operations 20
internet security 25
interpersonal 9
interpersonal skills 13
intersectional 26
intervals 29
interviews 12
interviews and 16
into production -14
into tasks 33
investigate -12
invisible 17
involves 7
ios -17
is 3
is accountable 32
is hiring 15
is performed 21
is responsible 15
is seeking 8
is to 4
is ultimately 25
issue 11
issue and 28
issues -4
it might 25
it through 28
its 5
its first 25
its impact 33
its mission 16
its next 30
its strategic 30
its work 37
java -12
javascript -11
jefferson 32
jira -19
job -4
jobs -11
join -7
join a -12
join our -8
joined 17
joining -16
journey by 28
joyful 25
js -13
judgment 11
judgment and 21
jump into 25
junior -13
junior engineers -22
junior team -20
jurisdiction 26
jurisdictions 23
justice 20
justice and 21
justice movements 30
key 5
key leader 28
key performance 15
key relationships 28
key results 23
key stakeholders 10
knowledge -4
kong -17
kubernetes -9
labs 10
lambda -13
language -12
languages -11
large -6
large data -18
latest -8
law 7
law and 15
laws 19
laws and 20
laws regulations 21
laws rules 18
layer -20
layered 28
layers -14
lead 12
lead a 29
lead an 31
lead and 17
lead mentor 26
lead our 29
lead product 22
lead teams 29
lead the 9
lead your 23
leader 16
leader and 17
leader of 25
leader to 30
leader who 32
leader will 55
leader with 24
leader you 28
leaders 13
leaders and 13
leaders at 21
leaders in 14
leaders to 13
leaders who 22
leadership 18
leadership and 18
leadership as 21
leadership experience 25
leadership for 28
leadership in 13
leadership of 21
leadership on 17
leadership position 21
leadership role 23
leadership skills 17
leadership strategic 45
leadership team 30
leadership teams 18
leadership to 12
leadership with 22
leading 8
leading a 27
leading and 20
leading engineering 33
leading high 36
leading teams 29
leading the 13
leads 10
leads a 33
leads the 18
leads to 11
learn -5
learn and -11
learning -7
learning engineer -27
learning models -22
learning new -18
learning platform 14
learning solutions -16
least three 30
legal 5
legal advocacy 23
legal and 12
legislative 21
legislative advocacy 29
legislative and 20
legislators 19
level 3
level experience 21
level management 37
level role 19
level strategic 24
levels 8
levels of 9
liaison 18
liaison to 28
liaison with 23
libraries -31
like -6
linux -18
listed 11
listed above 20
listed here 29
lists 15
ll -3
ll get -18
ll influence 26
ll lead 18
llm -28
lobbying 21
lobbying and 25
local 12
local and 15
local election 19
local elections 21
local jurisdictions 37
local laws 21
local state 23
logs 11
loki 21
long 6
long range 26
long term 8
looking -3
looking for -3
love to -11
m users 22
machine -12
machine learning -12
main office 25
maintain -4
maintain our -19
maintain relationships 23
maintain scalable -18
maintainability -11
maintainable -9
maintains 11
major 8
major donor 40
major donors 31
major gifts 24
major impact 25
making with 28
manage 11
manage a 28
manage an 30
manage and 14
manage change 28
manage internal 25
manage relationships 22
manage the 17
management 7
management and 7
management experience 24
management including 21
management of 17
management oversee 30
management reporting 25
management responsibility 33
management skills 18
management team 12
manager 22
manager and 12
manager at 41
manager data 19
manager for 28
manager is 45
manager must 48
manager of 26
manager s 25
manager software 28
manager to 21
manager who 32
manager will 45
manager with 34
manager you 21
managerial 28
managers 4
manages 23
manages and 29
manages the 26
managing 15
managing a 27
managing all 19
managing and 13
managing director 33
managing high 30
managing relationships 33
managing the 19
manual -10
many -5
market s 29
market strategies 24
marketing 7
marketing and 9
marketing solutions 23
marking 25
maryland 18
maryland and 30
materials 6
maternal 17
maternal and 25
mature -16
may impact 32
may vary 15
measured by 23
media 14
media and 17
media relations 30
media strategy 24
medical officer 33
meet product 30
meetings 7
member 6
member of 4
members 3
members to 8
membership 17
mentor a 40
mentor junior -15
mentor other -17
mentoring 6
merit 21
messaging 10
messaging and 17
messaging for 30
met 9
met and 24
methods -7
metrics in 22
michigan 14
milestones 13
million dollar 28
minimal -13
minneapolis 30
mission 6
mission and 18
mission driven 11
mission focused 24
mission goals 30
mission vision 33
mississippi 23
ml -11
ml engineer -17
ml models -9
mlops -16
mobile -4
mobile solutions 25
mobilization 21
mobilization and 33
mobilize 15
modeling -11
modeling and -12
modelling -20
models -13
models and -17
models to -19
modern -5
monitor -5
monitor progress 25
monitoring -5
monitoring and -7
monitors 16
monitors the 24
mortem 28
most impacted 37
motivate 25
motivate and 33
motivates 29
move our 26
movement 18
movement and 23
movement building 25
movement for 23
movements 17
multi year 20
multiple complex 24
multiple disciplines 33
municipal 19
must 4
mysql -27
n c 34
naral 34
naral pro 36
narrative 22
nasa 25
national 14
national and 17
national partners 28
national voter 30
nationally 21
native -11
near term 28
necessary 5
needed 6
needing 16
needing to 28
needs 3
needs of 7
needs with 19
negotiate 18
negotiate and 29
negotiating 23
negotiations 24
net new 25
netflix -19
network s 21
networking -11
new -2
new engineering 15
new engineers 21
new executive 48
new features -13
new position 29
next chapter 23
nlp -26
non partisan 19
non profit 22
nonpartisan 23
nonprofit 26
nonprofits 21
north 9
north carolina 14
nosql -14
novel -15
november 17
now seeking 28
nurture 14
o 12
object oriented -14
objectives 13
objectives and 14
objectives are 28
objectives while 30
obstacles 21
obstacles to 28
of 3
of abortion 19
of administrative 20
of ai -14
of all 13
of america 15
of annual 26
of ballots 29
of board 28
of business 9
of campaign 28
of capacity 36
of clinical 23
of color 16
of commissioners 41
of communications 34
of community 18
of concepts -18
of corporate 21
of county 24
of dedicated 18
of delivery 22
of development 20
of direct 24
of director 38
of directors 38
of donor 33
of donors 28
of election 20
of elections 24
of engaging 22
of engineering 13
of engineers 8
of existing -14
of field 28
of finance 20
of florida 28
of foundation 34
of fundraising 25
of government 18
of health 15
of high 11
of humor 22
of increasing 23
of information 11
of justice 24
of leadership 22
of machine -14
of management 18
of marketing 15
of media 32
of michigan 21
of office 20
of operations 28
of organization 33
of organizational 31
of organizing 26
of partnerships 36
of planned 23
of policy 29
of political 37
of private 24
of product 9
of programs 25
of progressive 28
of public 21
of registered 34
of registration 44
of regular 26
of reproductive 19
of saas 22
of sexual 26
of skill 33
of software 5
of staff 28
of state 12
of strategic 23
of strategies 26
of strategy 34
of success 19
of successfully 21
of team 17
of texas 26
of the 4
of trust 21
of two 19
of voter 19
of voting 20
of women 23
of working -13
offering -9
offers -7
office 8
office including 28
office management 33
office of 16
office s 35
office the 23
officer 20
officer and 23
officer ceo 37
officer coo 28
officer the 24
offices to 28
official 20
officials 16
officials and 20
ohio 25
okrs 33
on -1
on a -4
on aws -16
on call -8
on customer -17
on developer 20
on experience -8
on management 37
on organizational 30
on people 22
on reproductive 28
on results 25
onboard 14
one is 20
ongoing 8
ongoing management 23
onsite -12
open -5
open source -6
operate -7
operating 6
operating a 18
operating and 20
operating model 26
operating officer 25
operation 8
operation of 15
operational 7
operational activities 25
operational functions 24
operational problems 26
operations 12
operations across 25
operations and 11
operations as 19
operations department 29
operations director 41
operations ensuring 28
operations including 16
operations manager 43
operations of 21
operations product 25
operations to 13
operations will 55
opportunities including 31
opportunity for 8
oppression and 30
ops 9
ops team 28
optimization -5
optimize -8
optimizing -9
or assigned 23
or board 33
or by 31
or high 23
or non 28
or self 28
oral 14
ordering and 25
ordinances 24
oregon 20
organization 13
organization and 10
organization as 19
organization for 24
organization has 25
organization in 13
organization including 21
organization into 37
organization is 17
organization on 22
organization s 23
organization that 19
organization to 9
organizational 18
organizational and 22
organizational culture 25
organizational development 31
organizational goals 19
organizational leadership 45
organizational strategy 28
organizations 9
organizations across 19
organizations and 15
organize 8
organized 8
organizers 13
organizers and 29
organizes 19
organizing 18
organizing and 24
organizing campaigns 29
organizing director 29
organizing manager 32
organizing program 15
origin 20
other activities 25
other agencies 26
other benefits 17
other department 38
other departments 14
other developers -23
other duties 8
other election 25
other engineers -17
other key 15
other leaders 30
other teams -10
our -1
our anti 30
our client -12
our communications 26
our customers -6
our elections 23
our engineers 9
our executive 32
our full 15
our fundraising 30
our health 23
our highest 20
our infrastructure -13
our organizing 26
our people 7
our performance 19
our platform -7
our policy 24
our political 23
our product -5
our products -7
our reliability 17
our senior 12
our team -6
our work 8
outreach 14
outreach and 17
outside the 12
over year 18
overall 12
overall company 28
overall direction 24
overall operations 40
overall strategy 29
overarching 25
oversee 24
oversee a 37
oversee all 26
oversee and 21
oversee data 28
oversee development 34
oversee the 24
overseeing 25
overseeing all 31
overseeing and 24
overseeing the 26
oversees 34
oversees all 47
oversees and 26
oversees the 36
oversees voter 28
oversight 19
oversight and 22
oversight of 25
oversight to 32
pac 33
paced ever 24
pain -20
pain points -16
parenthood 26
parenthood advocates 30
parenthood federation 40
parenthood of 21
parenthood s 26
part -4
part of -3
participate -7
participate in -7
parties 14
parties and 23
partisan 18
partner 6
partner and 18
partner organizations 23
partner relationships 25
partner to 12
partnering 8
partners 7
partners and 9
partners in 14
partners to 10
partnership 14
partnership with 12
partnerships 20
partnerships and 18
partnerships with 15
parts -11
parts of -12
party risk 25
passing 25
patient 9
patient experience 15
patient services 28
patients and 16
patterns -5
pay range 14
pennsylvania 19
people 5
people and 9
people can 18
people in 10
people management 38
people manager 37
people of 17
people powered 28
people with 14
perform -6
perform at 28
performance -3
performance evaluation 28
performance evaluations 29
performance indicators 15
performance management 18
performance of -10
performance reviews 26
performance scalability -16
performant -8
performed 12
performed under 28
performers 22
performers to 29
performing 8
performing engineering 32
performing team 23
performing teams 30
performs 11
performs other 19
performs related 19
performs work 24
permanent and 30
person 5
person in 14
person will 12
personnel 17
personnel and 22
personnel to 33
persuasive 22
philanthropic 23
philanthropic and 37
philanthropy 22
pilot 14
pilots 18
pinterest 25
pipeline -10
pipelines -17
pipelines for -14
places 10
plan 10
plan and 9
plan coordinate 26
plan for 17
plan to 15
planned 24
planned giving 32
planned parenthood 26
planning 10
planning and 11
planning implementation 30
planning in 23
planning organizing 21
planning process 22
plans 10
plans and 11
plans directs 30
plans for 17
plans organizes 24
plans to 14
platform -3
platform engineer -17
platform experience 26
platform to -9
player coach 37
plays 11
plays a 12
pleasure of 24
policies 13
policies and 13
policies for 34
policies that 26
policy 15
policy advocacy 17
policy agenda 29
policy and 18
policy change 25
policy development 26
policy director 38
policy priorities 36
policy research 22
policy to 26
policymakers 19
political 25
political action 37
political and 38
political director 45
political parties 34
politics 17
politics and 28
poll 18
poll workers 19
polling 17
polling locations 21
polling places 17
portfolio 7
position 9
position also 28
position and 10
position at 17
position for 17
position has 18
position is 8
position manages 34
position of 16
position oversees 30
position reports 18
position the 22
position will 10
position works 19
positive experience 28
positive relationships 28
possibilities and 30
post mortem 28
postgresql -13
power bi -20
power building 47
power to 16
pp 29
ppaa 52
ppfa 35
practices coding 25
pre ipo 25
precinct 18
precincts 29
precincts and 30
pregnancy 21
preparation 13
preparation and 18
preparation for 21
preparation of 13
preparedness 25
prepares 22
prepares and 25
preparing 12
preparing and 17
preparing for 21
presentations that 25
presentations to 20
presenting 9
presenting to 30
president 37
president and 37
president ceo 36
president for 37
president of 38
press 18
primary 8
primary function 28
primary liaison 34
priorities 15
priorities and 16
priorities for 25
prioritization and 17
priority 11
private 8
private sector 18
pro 13
pro choice 32
problems -5
problems in -16
procedures 7
procedures and 10
process 3
process improvement 13
processes e 23
processing -5
procurement 15
procurement and 18
product insights 25
product or 16
product roadmap 10
product strategy 17
product ux 22
production -10
production environments -21
production systems -14
productive 12
products -3
products that -8
professional 7
professional development 10
professional level 23
professional standards 28
professional to 21
proficiency -11
proficiency in -14
profit 18
profit organization 29
program 11
program and 18
program areas 30
program goals 36
program including 21
program managers 18
program objectives 34
program of 23
program staff 24
program team 25
program to 19
programmatic 23
programmatic and 22
programming languages -12
programs 14
programs and 16
programs including 35
programs that 25
programs to 14
progress 7
progress to 19
progress towards 25
progressive 16
progressive and 25
project delivery 17
project management 12
project of 25
project risks 29
project status 18
projections 25
promote 9
promote a 15
promote and 18
proposal 17
proposal development 24
proposals 10
proprietary -11
prospects 11
protecting 11
prototype -11
prototypes -18
proven 5
proven and 25
proven track 9
provide automated 21
provide for 25
provide leadership 22
provide management 25
provide regular 20
provide strategic 20
provided -13
provides 5
provides leadership 23
provides strategic 36
providing 3
public 14
public administration 23
public and 18
public awareness 28
public health 16
public policy 22
public relations 32
pursuit 21
pursuit of 21
push the -19
pushing for 25
python -16
python and -12
pytorch -21
qa -10
qualitative research 23
quality code -11
quality reproductive 29
quarterly 12
queries -11
query languages 24
race 19
races 25
racial 17
racial equity 20
racial justice 20
racism 15
raise 12
raise awareness 23
range 4
range is 16
ranges 13
ranges are 26
re -5
re building -9
reach and 26
reach of 22
react -11
react and -22
react native -23
read through 23
real -7
recent years 22
recognizable 29
recommendations on 16
recommends 19
recommends and 25
record 8
record of 10
recorder 16
recording and 30
records 9
recruit 15
recruit train 30
recruiter will 29
recruitment 10
recruits 23
reduction 14
reflect 11
reflected 21
reflects 12
regarding 6
regarding the 15
region 14
region and 26
regional 16
regional sales 33
registered 15
registered voters 29
registering voters 28
registrar 9
registration 18
registration and 25
regression -15
regular 11
regular updates 29
regulations 15
regulations and 15
regulatory agencies 28
related 3
related efforts 30
related work 16
relational -11
relational databases -19
relations 25
relations and 26
relationship 14
relationship building 17
relationship driven 26
relationships 12
relationships and 12
relationships with 14
reliability -4
reliability engineer -22
reliable -6
remote but 17
remote opportunity 21
remote position 10
remote us -20
remove 13
removing 22
report 7
report on 14
report to 11
reporting 5
reporting directly 15
reporting on 17
reporting to 15
reports 10
reports are 34
reports directly 22
reports on 15
reports to 15
represent 13
representative of 22
represents 12
represents the 17
reproductive 20
reproductive and 19
reproductive freedom 25
reproductive health 19
reproductive healthcare 22
reproductive justice 21
reproductive rights 16
republican 36
required and 21
required in 21
requirements -5
requirements and -6
requirements into -11
requirements to -18
requisitions 28
reside 15
residents 14
resolution -10
resource 11
resource allocation 22
resource development 23
resources 12
resources and 13
resources to 14
resources with 25
resourcing 21
responses -19
responsibilities 6
responsibilities include 11
responsibility 9
responsibility for 12
responsibility is 25
responsibility with 28
responsible 10
responsible for 10
rest -7
rest apis -17
restful -24
restful apis -17
results 4
results focused 28
retain 22
retain top 30
reusable -16
revenue 6
review -4
richmond 20
right questions 23
right to 12
rights 15
rights and 21
risks in 18
roadmap 8
roadmaps 15
roadmaps and 24
robust technical 28
role 3
role leads 28
role of 13
role will 8
rolling 14
rooted 14
rooted in 15
s 5
s activities 25
s advocacy 30
s annual 25
s brand 24
s budget 31
s chief 30
s communications 29
s critical 20
s development 16
s efforts 22
s election 18
s executive 34
s external 37
s fundraising 35
s goals 20
s health 19
s leadership 34
s leading -10
s legislative 22
s mission 14
s objectives 21
s office 12
s operations 28
s overall 20
s policy 17
s primary 19
s program 32
s programmatic 30
s progress 26
s projects 21
s public 22
s reproductive 23
s senior 28
s staff 26
s state 23
s strategic 25
s strategy 17
s to 26
s values 25
s work 15
salary range 8
sales 5
sales director 52
sales leadership 26
sales solution 25
sales strategy 34
salesforce -19
sanity 17
satisfaction 7
scalability -7
scalability and -10
scalable -5
scalable and -8
scale -6
scale data -18
scale our -15
schedules 13
school districts 22
science -4
scientific -12
scientist -15
scientists -5
scientists and -10
scripting -20
scripts -18
scrutiny 28
seasoned 11
seasoned engineering 37
secretary 13
secretary of 14
secures 28
security -6
security are 28
security engineer -23
security officer 23
seeking 4
seeking a 4
seeking qualified 28
seeks 18
seeks a 20
seeks an 23
sek 26
self managed 19
semantic -22
senior 3
senior backend -22
senior data -15
senior director 35
senior engineer -19
senior engineering 21
senior full -14
senior leaders 19
senior leadership 22
senior level 11
senior management 18
senior manager 36
senior sales 25
senior software -20
seo 11
serve 9
serve as 11
server -20
server side -22
servers -14
serves 15
serves as 19
services 2
serving 6
serving as 11
serving on 29
sessions -10
set 5
set clear 28
set forth 26
set the 11
setting 6
setting and 26
sexual 20
sexual and 21
sexual health 21
shaping and 19
share -8
shared 8
shared services 20
shared vision 32
significantly 11
significantly contribute 25
similar -7
simulation -16
six 11
size of 24
skill sets 17
skilled communicator 25
skilled team 20
skills the 25
slack -19
sleeves and 18
small yet 28
social 7
social justice 23
software -5
software applications -12
software developer -23
software engineer -26
software engineering 5
software is -17
solicitation 24
solicitation and 25
solicitations 28
soliciting 24
solid -13
solidify 28
solution engineers 21
solution to -18
solutions -4
solutions engineer -17
solutions for -9
solutions or 21
solutions using -19
solve -6
solving -7
some -6
soon be 23
sound judgment 38
source -5
sources -7
south carolina 29
southeast 23
speaking engagements 28
spearhead 13
special 9
special events 37
specialist -17
speeches 26
speed of 18
spokesperson 28
spokesperson for 23
sql -14
sql and -10
sr director 28
sr manager 36
sre team 16
stack -8
stack developer -22
stack engineer -15
stack which 25
staff 15
staff across 26
staff and 24
staff are 30
staff development 49
staff in 19
staff including 31
staff of 24
staff software -21
staff support 25
staff the 32
staff to 20
staffing 14
staffs 33
stages -13
stakeholder 12
stakeholder groups 24
stakeholders 3
stakeholders at 30
stakeholders including 13
standard -7
start up -14
startup -7
state 14
state and 21
state board 16
state director 25
state election 22
state federal 30
state level 30
state local 28
state policy 19
state s 15
state to 29
statewide 22
statutes 27
statutes and 28
statutory 24
statutory requirements 32
stay -6
stay up -13
stay updated -12
steering 22
steering committee 26
steward 19
stewardship 29
stewardship and 33
stitch 18
store data 18
storytelling 15
strategic 19
strategic and 22
strategic communications 30
strategic decision 18
strategic development 34
strategic direction 28
strategic financial 28
strategic fundraising 30
strategic goals 17
strategic leadership 34
strategic objectives 22
strategic oversight 33
strategic partnership 28
strategic partnerships 30
strategic plan 30
strategic planning 22
strategic plans 29
strategic priorities 25
strategic relationships 24
strategic thinker 27
strategic thinking 29
strategic thought 28
strategic vision 27
strategies 11
strategies and 11
strategies that 20
strategies to 12
strategies with 26
strategist 18
strategy 15
strategy and 18
strategy for 15
strategy officer 32
strategy that 22
strategy to 17
street 16
strong client 30
submits 40
subordinate 34
subordinate managers 30
succeed -10
success 4
success of 8
successful 5
successfully 9
successfully deliver 23
such -4
such as -6
suite of -11
supervise 25
supervise the 31
supervised by 24
supervises 32
supervises and 28
supervises staff 33
supervises the 36
supervising 31
supervising the 40
supervision 16
supervision and 20
supervision is 28
supervision of 20
supervisor 19
supervisor of 34
supervisors 20
supervisory 22
supplies 15
supplies and 18
support 3
support access 33
support an 20
support the 7
supporter 28
supporters 25
supporters and 32
supporters to 34
sure they 30
sure we 14
surgical 19
sustainability 9
sustainability of 22
svp 30
system -5
systemic 19
systems -4
systems across 18
systems for -13
systems of 19
tabulation 25
tackle -10
tact and 26
tactics 12
take action 17
take an 13
talent 9
talent acquisition 18
talent to 13
talking points 22
targets 16
task -9
tasks -5
tasks and -10
team 3
team and 5
team as 11
team collaboration 16
team in 7
team including 15
team lead 13
team leadership 23
team management 34
team of 10
team overseeing 28
team performance 25
team planning 25
team player -14
team s 11
team strategy 28
team the 12
team to 3
team towards 28
team via 28
team while 18
team you -11
teammates -10
teams 2
teams and 7
teams fostering 25
teams of 20
teams that 14
technical acumen 30
technical assistance 15
technical designs 14
technical engineering 29
technical leadership 9
technical or 22
technical strategy 16
techniques -10
techniques to -15
technological 11
technologies -8
technologies and -8
technologies to -10
technology department 25
technology enabled 26
telehealth 17
temporary 11
tensorflow -19
term 7
term goals 26
term sustainability 25
term vision 19
termination 26
terraform -20
test -16
test and -8
test automation -11
test cases -25
test driven -17
test plans -22
testable -22
tested -13
testimony 24
testing -12
testing and -10
tests -17
tests and -18
texas 19
that advance 19
that as 21
that build 19
that centers 30
that consistently 25
that emphasizes 24
that meet -12
that reflect 20
that reflects 23
that results 25
that technical 22
that their 24
that they 10
that vision 18
the 3
the absentee 32
the activities 15
the administration 17
the administrative 20
the advocacy 22
the affiliate 30
the agency 19
the ai -11
the american 18
the annual 26
the art -13
the association 30
the backend -13
the ballot 20
the base 15
the best -5
the board 34
the broad 28
the budget 26
the campaign 30
the cdo 38
the center 10
the ceo 30
the cfo 36
the chief 29
the city 17
the clerk 20
the climate 25
the clinic 22
the clinical 25
the cloud -13
the co 27
the commissioners 33
the communications 29
the communities 14
the community 9
the conduct 22
the coo 30
the coordination 18
the cornerstone 30
the county 23
the critical 17
the customer -7
the daily 14
the day 17
the delivery 12
the department 14
the deputy 22
the development 6
the direction 9
the director 32
the division 25
the donor 29
the ed 40
the election 20
the elections 22
the electoral 16
the employment 20
the engineering 9
the executive 32
the existing -20
the field 8
the finance 21
the fiscal 28
the fourth 28
the general 16
the goals 22
the grassroots 28
the health 8
the ideal 5
the individual 11
the job -8
the latest -10
the leadership 25
the local 23
the management 15
the manager 25
the managing 29
the media 24
the mission 12
the movement 28
the nation 12
the national 17
the office 14
the official 28
the operations 22
the organization 18
the organizational 26
the organizing 34
the outreach 25
the overall 10
the performance -9
the planning 12
the pleasure 22
the policy 17
the political 26
the position 11
the preparation 19
the president 34
the primary 10
the process 10
the procurement 22
the programmatic 30
the project -8
the proper 18
the public 14
the pursuit 26
the reach 23
the regional 20
the registration 43
the reproductive 18
the secretary 16
the selection 20
the senior 16
the stack -13
the state 18
the strategic 25
the strategy 14
the successful 9
the supervision 16
the supervisor 23
the team 5
the texas 21
the vice 41
the virginia 33
the vision 11
the voter 14
the voting 15
the vp 30
the whole -17
the work 10
the world -4
their 2
their best 16
their career 18
their careers 12
their individual 32
their professional 19
themselves 12
there s -19
they 4
they need 8
they will 14
thinker 16
thinker who 21
thinking 7
this 4
this class 30
this classification 33
this high 47
this includes 8
this individual 10
this leader 52
this person 10
this position 9
this role 4
thorough knowledge 22
those most 38
thought 8
thought leadership 10
thought partner 16
thoughtful 10
threat -10
three 8
through regular 21
through subordinate 34
through technical 24
tier talent 23
time exempt 29
timelines 11
timelines and 21
timezones 17
to 1
to abortion 26
to achieve 8
to advance 16
to and 10
to attract 21
to become 8
to better -20
to break 16
to conducting 28
to cut 30
to day 14
to decide 21
to design -12
to direct 34
to end -5
to engage 11
to ensure 5
to executive 28
to foster 10
to fulfil 24
to further 12
to higher 33
to hiring 17
to hit 18
to inspire 17
to join -7
to lead 21
to leadership 22
to learn -5
to manage 10
to media 37
to meet 5
to move 11
to net 30
to oversee 23
to partners 24
to production -12
to protecting 26
to reach 10
to reproductive 18
to scale -9
to serve 13
to services 25
to set 13
to sexual 21
to steward 33
to support 3
to the 5
to understand -6
to use -8
to value 22
to vote 15
to women 28
to work -4
tools -7
tools and -5
tools for -16
tools like -16
tools such -10
tools to -8
top engineering 37
top talent 17
tour 25
towards 6
towards achieving 30
toxic 30
traces 18
traces and 19
track 5
track record 9
trading -22
traditional media 37
trained 12
training 3
training and 6
trains 15
transparent 11
travel throughout 30
triage -14
troubleshoot -15
troubleshoot and -18
troubleshooting -10
trusted relationships 25
tune -13
tuning -15
two 8
types -12
typescript -10
ui -18
ultrasound 23
under 10
under administrative 25
under general 15
under the 15
understand -3
understanding -3
understanding of -4
understands the 17
uniform 23
unit -9
unit testing -17
unit tests -22
up your 13
upcoming features 33
upholds 28
ups -20
urge 25
us -4
us based -17
usability -10
usage -8
use -6
use cases -10
used for -18
user -10
user experience -7
user interface -17
user interfaces -15
users -3
users of 18
users to -10
using -10
using tools -19
utah 31
utilize -8
ux -7
validate -11
validation -10
values 8
values aligned 29
values and 13
van 23
vanta -21
vary based 23
ve -7
vendor relationships 28
vendors 10
vendors and 14
venture 8
venture fund 24
vice 36
vice president 40
video -12
violence 21
virginia 15
virginia the 23
visibility 10
visibility and 17
visibility of 24
vision 8
vision and 13
vision for 15
vision into 22
visionary 26
visionary and 32
visionary leadership 30
visualizations -17
voice of 14
volunteer 15
volunteers 20
volunteers and 29
volunteers in 21
volunteers to 15
vote 17
vote and 26
voter 18
voter education 24
voter engagement 22
voter registration 17
voter services 22
voters 17
voters and 17
voters to 25
votes 31
voting 17
voting and 21
voting equipment 18
voting locations 23
voting machines 22
voting precincts 33
voting process 26
vp 28
vp of 28
vue -20
vulnerabilities -14
washington 14
way -5
we -4
we are -3
we build -10
we found 28
we grow 11
we have -8
we improve 19
we re -5
we serve 14
we use -10
we ve -6
web -9
web and -14
web application -13
web applications -21
web platform 19
welcomed 20
well 2
well as 4
well defined 15
well tested -20
what -6
what you -9
where they 10
while 3
while aligning 24
while creating 22
who 3
who provide 31
who will 7
who works 21
will 3
will act 14
will also 6
will be 2
will bring 13
will champion 33
will direct 30
will ensure 12
will foster 25
will fully 21
will have 4
will lead 19
will manage 29
will oversee 32
will plan 28
will report 13
will serve 13
will soon 23
will supervise 36
with all 12
with applicable 21
with architectural 25
with assigned 28
with board 30
with broader 23
with cloud -15
with communications 28
with county 23
with data -9
with departmental 33
with dignity 26
with donors 32
with election 21
with federal 20
with florida 30
with individual 25
with key 9
with leadership 15
with organizational 17
with overall 17
with senior 12
with staff 15
with state 14
with statutory 33
with the 5
with your 6
within 2
within the 4
without needing 29
women 18
women and 16
women of 29
women s 21
wordpress -23
work activities 28
work includes 24
work is 9
work of 14
work on -10
work to 10
workers and 19
workflow -8
workflows -6
working across 11
working on -8
working practices 30
working relationship 28
working relationships 15
works 7
works closely 13
works to 15
works with 10
world -3
world s -6
worldwide -9
write -13
write clean -22
writing -5
writing code -16
you -4
you a -14
you are -5
you can -6
you have -7
you lead 25
you ll -2
you manage 26
you still 30
you will -4
young 11
young people 13
your code -19
your contributions -17
your direct 39
your engineering 17
your first -18
your knowledge -22
your leadership 21
your peers -16
your primary -19
your recruiter 18
your specific 18
your team 16
your teams 42
your work -12
youth 16`;
